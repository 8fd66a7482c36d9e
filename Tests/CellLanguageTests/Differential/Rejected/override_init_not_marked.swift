class Shape {
    let sides: Int
    init(sides: Int) { self.sides = sides }
}

class Polygon: Shape {
    var colour = "black"
    init(sides: Int) {
        super.init(sides: max(3, sides))
    }
}

print(Polygon(sides: 1).sides)

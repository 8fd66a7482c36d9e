struct Rectangle {
    let width: Double
    let height: Double
    var name: String

    init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    var area: Double { width * height }
}
let r = Rectangle(width: 2, height: 3)
print(r.area)

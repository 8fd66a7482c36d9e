struct Point {
    let x: Int
    required init(x: Int) { self.x = x }
}

print(Point(x: 1).x)

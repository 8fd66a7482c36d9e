class Point {
    let x: Int, y: Int
    init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }
    init(diagonal d: Int) {
        self.init(x: d, y: d)
    }
}

print(Point(diagonal: 3).x)

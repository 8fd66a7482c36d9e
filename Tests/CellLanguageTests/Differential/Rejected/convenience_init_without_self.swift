class Rectangle {
    var width: Double
    var height: Double
    init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }
    convenience init(square side: Double) {
        width = side
        height = side
    }
}

print(Rectangle(square: 2).width)

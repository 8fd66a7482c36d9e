class Shape {
    class func kind() -> String { "shape" }
    static func make() -> Shape { Shape() }
}

class Circle: Shape {
    class func kind() -> String { "circle" }
}

print(Circle.kind())

struct Vector {
    var parts: [Int]

    init(_ x: Int = 0, _ y: Int = 0) { parts = [x, y] }
    init(_ parts: Int...) { self.parts = parts }
}

print(Vector(1, 2).parts, Vector(1, 2, 3).parts)
print(Vector().parts)

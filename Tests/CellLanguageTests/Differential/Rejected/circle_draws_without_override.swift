class Base {
    func draw() { print("base") }
}
class Circle: Base {
    func draw() { print("circle") }
}
Circle().draw()

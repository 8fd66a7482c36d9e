protocol Shape {
    func area() -> Double { 0 }
}
struct Unit: Shape { func area() -> Double { 1 } }
print(Unit().area())

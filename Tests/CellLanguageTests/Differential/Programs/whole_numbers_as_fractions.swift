// Whole numbers are fractions where the function takes nothing else.
func interpolate<T: BinaryFloatingPoint>(_ a: T, _ b: T, at t: T = 0.5) -> T { a + (b - a) * t }
func same<T: FloatingPoint>(_ value: T) -> T { value }
func twice<T: Numeric>(_ value: T) -> T { value + value }
func first<T: BinaryFloatingPoint>(of values: [T]) -> T { values[0] }
func norm<T: BinaryFloatingPoint>(_ parts: T...) -> T { parts.reduce(0) { $0 + $1 * $1 }.squareRoot() }
func mean<C: Collection>(_ values: C) -> C.Element where C.Element: FloatingPoint {
    values.reduce(0, +) / C.Element(values.count)
}
func apply<T: FloatingPoint, U>(_ value: T, _ change: (T) -> U) -> U { change(value) }

print(interpolate(1, 2), type(of: interpolate(1, 2)), interpolate(1, 2.5), interpolate(Float(1), 2))
let middle = interpolate(0, 10, at: 0.25)
print(middle, type(of: middle), same(3), [same(3), 2], type(of: same(3)))
let narrow: Float = same(3)
print(narrow, twice(3), twice(1.5), first(of: [1, 2, 3]))
print(norm(3, 4), norm(3, 4.0), norm(Float(3), 4))
print(mean([1, 2]), mean([1, 2.5]), apply(9) { $0.squareRoot() })
print((1...4).map { same(2) * Double($0) }, max(same(1), 2), abs(same(-1)))

extension Array where Element: BinaryFloatingPoint {
    var average: Element { reduce(0, +) / Element(count) }
    func scaled(by factor: Element) -> [Element] { map { $0 * factor } }
}
extension Sequence where Element: BinaryFloatingPoint {
    func total() -> Element { reduce(0, +) }
}
print([1, 2].average, [1, 2].total(), [0.5, 1].total(), [1, 2].scaled(by: 3))

struct Vector<Scalar: FloatingPoint> {
    var x, y: Scalar
    static func * (vector: Self, factor: Scalar) -> Self { Self(x: vector.x * factor, y: vector.y * factor) }
}
struct Row<Scalar: FloatingPoint> {
    var values: [Scalar]
    init(_ values: Scalar...) { self.values = values }
}
print(Vector(x: 1, y: 2), Vector(x: 2, y: 0) * 3, Row(1, 2), Row(1, 2.5))
switch same(2) {
case 2: print("two")
default: print("another")
}

// Only what `Double` has too is had by a whole number.
protocol Amount: ExpressibleByIntegerLiteral {}
extension Double: Amount {}
func amount<T: Amount>(_ value: T) -> T { value }
print(amount(3))

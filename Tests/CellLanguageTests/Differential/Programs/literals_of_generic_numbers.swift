extension Collection where Element: BinaryFloatingPoint {
    func quantile(_ q: Element) -> Element { q }
    var median: Element { quantile(0.5) }
    var half: Element { 0.5 * 2 + 1 / 4 }
    func twice() -> [Element] { map { $0 * 2.5 } }
}
print([1.0].median, [Float(1)].half, [2.0].twice())
func g<T: BinaryFloatingPoint>(_ t: T) -> T { t * 0.5 + 1e-3 }
print(g(2.0), g(Float(2)))
struct Celsius: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Equatable {
    var degrees: Double
    init(floatLiteral value: Double) { degrees = value }
    init(integerLiteral value: Int) { degrees = Double(value) }
}
struct Name: ExpressibleByStringLiteral { let text: String; init(stringLiteral value: String) { text = "<\(value)>" } }
struct Flag: ExpressibleByBooleanLiteral { let text: String; init(booleanLiteral value: Bool) { text = value ? "up" : "down" } }
func freezing<T: ExpressibleByFloatLiteral>(_ type: T.Type) -> T { 0.5 }
func word<T: ExpressibleByStringLiteral>() -> T { "word" }
func both<T: ExpressibleByBooleanLiteral>() -> [T] { [true, false] }
print(freezing(Double.self), freezing(Float.self), freezing(Celsius.self))
let (a, b, c): (String, Name, Substring) = (word(), word(), word())
print(a, b, c, (both() as [Bool]), (both() as [Flag]).map(\.text))

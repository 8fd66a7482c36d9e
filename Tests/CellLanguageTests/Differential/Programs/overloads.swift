func describe(_ x: Int) -> String { "int \(x)" }
func describe(_ x: Double) -> String { "double \(x)" }
func describe(_ x: String) -> String { "string \(x)" }
func describe<T>(_ x: [T]) -> String { "array of \(x.count)" }
func describe<T>(_ x: T) -> String { "something" }
func describe(number x: Int) -> String { "labelled \(x)" }
print(describe(1), describe(1.0), describe("a"), describe([1, 2]), describe(true), describe(number: 4))
func parse(_ s: String) -> Int { s.count }
func parse(_ s: String) -> Double { Double(s.count) / 2 }
let i: Int = parse("abc")
let d: Double = parse("abc")
print(i, d)
struct Meter {
    var value: Double
    init(_ value: Double) { self.value = value }
    init(_ value: Int) { self.value = Double(value) * 100 }
    init(feet: Double) { value = feet * 0.3048 }
    func add(_ other: Meter) -> Meter { Meter(value + other.value) }
    func add(_ other: Double) -> Meter { Meter(value + other) }
}
print(Meter(2).value, Meter(2.5).value, Meter(feet: 10).value)
print(Meter(1.5).add(2).value, Meter(1.5).add(Meter(1)).value)
func pick(_ a: Int, or b: Int = 9) -> Int { a + b }
func pick(_ a: Int) -> Int { a }
print(pick(1), pick(1, or: 2))
func apply(_ f: (Int) -> Int) -> Int { f(3) }
func apply(_ f: (String) -> String) -> String { f("x") }
print(apply { $0 + 1 }, apply { $0 + "y" })

protocol Unit {
    static var symbol: String { get }
    var value: Double { get }
}
struct Metre: Unit {
    var value: Double
    var symbol: String { "m" }
}

print(Metre(value: 2).value)

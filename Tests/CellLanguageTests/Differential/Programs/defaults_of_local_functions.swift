// A default of a local function that no call needs may name what is known around the function.
func total(_ n: Int) -> Int {
    let factor = 5
    func scaled(_ x: Int, by other: Int = factor) -> Int { x * other }
    func shifted(_ x: Int, by other: Int = 2, _ label: String = "s") -> Int { x + other + label.count }
    return scaled(n, by: 3) + shifted(n)
}
print(total(4))
struct Shop {
    static let rate = 0.5
    func price(_ base: Double, at rate: Double = Shop.rate, _ notes: [String] = []) -> Double { base * rate + Double(notes.count) }
}
print(Shop().price(4), Shop().price(4, at: 1, ["a"]))

protocol Describable { var summary: String { get } }
protocol Priced { var price: Decimalish { get } ; var taxRate: Double { get } }
extension Priced {
    var taxRate: Double { 0.2 }
    var gross: Decimalish { price * (1 + taxRate) }
}
struct Decimalish: Comparable, Hashable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible {
    private let cents: Int
    init(cents: Int) { self.cents = cents }
    init(floatLiteral value: Double) { self.cents = Int((value * 100).rounded()) }
    init(integerLiteral value: Int) { cents = value * 100 }
    static func < (l: Decimalish, r: Decimalish) -> Bool { l.cents < r.cents }
    static func + (l: Self, r: Self) -> Self { Self(cents: l.cents + r.cents) }
    static func * (l: Self, r: Double) -> Self { .init(cents: Int((Double(l.cents) * r).rounded())) }
    static func += (l: inout Self, r: Self) { l = l + r }
    static let zero: Decimalish = 0
    var description: String {
        let (q, r) = cents.quotientAndRemainder(dividingBy: 100)
        return "\(q).\(r < 10 ? "0" : "")\(r)"
    }
}
extension Sequence where Element == Decimalish {
    func total() -> Decimalish { reduce(.zero, +) }
}
struct Book: Priced, Describable {
    let title: String, price: Decimalish
    var taxRate: Double { 0.07 }
    var summary: String { "Book(\(title))" }
}
struct Toy: Priced, Describable {
    let name: String; let price: Decimalish
    var summary: String { "Toy(\(name))" }
}
struct Line<Item: Priced & Describable> {
    var item: Item
    var count = 1
}
let lines: [(any Priced & Describable, Int)] = [(Book(title: "Emma", price: 7.5), 2), (Toy(name: "Robot", price: 20), 1), (Toy(name: "Ball", price: 3.99), 3)]
var sum: Decimalish = .zero
for (item, n) in lines {
    let gross = item.gross * Double(n)
    sum += gross
    print(item.summary.padding(12), "x\(n)", gross)
}
extension String {
    func padding(_ n: Int, with c: Character = ".") -> String { self + String(repeating: c, count: Swift.max(0, n - count)) }
}
print("total:", sum, "max:", lines.map(\.0.price).max()!, "net:", lines.map { $0.0.price }.total())
let l = Line(item: Book(title: "It", price: 9.99))
print(l.item.gross, l.count, Set([1.5, 2, 1.5] as [Decimalish]).count)

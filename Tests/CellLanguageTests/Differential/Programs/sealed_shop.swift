// Kotlin dev: sealed classes -> enums, data classes -> structs, scope functions, companion objects
import Foundation
protocol Priced { var price: Decimal2 { get } }
struct Decimal2: Hashable, Comparable, CustomStringConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    let cents: Int
    init(cents: Int) { self.cents = cents }
    init(floatLiteral v: Double) { cents = Int((v * 100).rounded()) }
    init(integerLiteral v: Int) { cents = v * 100 }
    static let zero = Decimal2(cents: 0)
    static func < (l: Self, r: Self) -> Bool { l.cents < r.cents }
    static func + (l: Self, r: Self) -> Self { .init(cents: l.cents + r.cents) }
    static func * (l: Self, r: Int) -> Self { .init(cents: l.cents * r) }
    static func += (l: inout Self, r: Self) { l = l + r }
    var description: String { "$\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)" }
}
struct Item: Hashable, Priced { let sku: String; var price: Decimal2; var tags: Set<String> = [] }
enum Event {
    case added(Item, qty: Int = 1)
    case removed(sku: String)
    case coupon(percent: Int)
    case checkout
}
final class Cart {
    private static var nextId = 1
    static func create(_ configure: (Cart) -> Void = { _ in }) -> Cart { let c = Cart(id: nextId); nextId += 1; configure(c); return c }
    let id: Int
    private(set) var lines: [(item: Item, qty: Int)] = []
    private var discount = 0
    private init(id: Int) { self.id = id }
    var total: Decimal2 {
        let sum = lines.reduce(.zero) { $0 + $1.item.price * $1.qty }
        return Decimal2(cents: sum.cents * (100 - discount) / 100)
    }
    @discardableResult
    func handle(_ e: Event) -> Self {
        switch e {
        case let .added(item, qty):
            if let i = lines.firstIndex(where: { $0.item.sku == item.sku }) { lines[i].qty += qty } else { lines.append((item, qty)) }
        case .removed(let sku): lines.removeAll { $0.item.sku == sku }
        case .coupon(let p) where p > 50: print("coupon \(p)% refused")
        case .coupon(percent: let p): discount = max(discount, p)
        case .checkout: print("cart #\(id): \(lines.count) lines, total \(total)")
        }
        return self
    }
}
extension Optional { func `let`<T>(_ f: (Wrapped) -> T) -> T? { map(f) } }
extension Item { func copy(price: Decimal2? = nil, tags: Set<String>? = nil) -> Item { Item(sku: sku, price: price ?? self.price, tags: tags ?? self.tags) } }
let tea = Item(sku: "TEA", price: 3.49), pot = Item(sku: "POT", price: 20, tags: ["kitchen"])
let cart = Cart.create { $0.handle(.added(tea)).handle(.added(pot, qty: 2)) }
cart.handle(.checkout).handle(.added(tea, qty: 3)).handle(.coupon(percent: 80)).handle(.coupon(percent: 10)).handle(.checkout)
cart.handle(.removed(sku: "POT")).handle(.checkout)
print(tea.copy(price: 4.05), tea == tea.copy(), pot.copy(tags: []).tags.isEmpty)
print(Cart.create().id, Cart.create().total, [pot, tea].min { $0.price < $1.price }!.sku)
let maybe: Item? = nil
print(maybe.let { $0.sku } ?? "none", Optional(tea).let { $0.price } as Any)
print(max(tea.price, pot.price), [tea.price, pot.price, 0.05].sorted(by: >))

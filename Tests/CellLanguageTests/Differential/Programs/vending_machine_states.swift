enum Coin: Int, CaseIterable, Comparable {
    case five = 5, ten = 10, twenty = 20, fifty = 50, euro = 100, two = 200
    static func < (l: Coin, r: Coin) -> Bool { l.rawValue < r.rawValue }
}
struct Product { let name: String; var price: Int; var stock: Int }
class VendingMachine {
    enum State { case idle, collecting(Int), dispensing(Product, change: Int), outOfOrder(reason: String) }
    enum Failure: Error { case noSuchSlot(String), soldOut, needMore(Int), noChange }
    private(set) var state: State = .idle {
        didSet { observers.forEach { $0(oldValue, state) } }
    }
    var observers: [(State, State) -> Void] = []
    private var slots: [String: Product], coins: [Coin: Int]
    init(slots: [String: Product], coins: [Coin: Int] = [:]) { self.slots = slots; self.coins = coins }
    func insert(_ c: Coin...) {
        c.forEach { coins[$0, default: 0] += 1 }
        let sum = c.reduce(0) { $0 + $1.rawValue }
        switch state {
        case .idle: state = .collecting(sum)
        case .collecting(let have): state = .collecting(have + sum)
        default: break
        }
    }
    func select(_ slot: String) throws -> (Product, [Coin]) {
        guard case let .collecting(paid) = state else { throw Failure.needMore(slots[slot]?.price ?? 0) }
        guard let product = slots[slot] else { throw Failure.noSuchSlot(slot) }
        guard product.stock > 0 else { throw Failure.soldOut }
        if product.price > paid { throw Failure.needMore(product.price - paid) }
        guard let change = change(paid - product.price) else { throw Failure.noChange }
        state = .dispensing(product, change: change.map(\.rawValue).reduce(0, +))
        slots[slot]?.stock -= 1
        for c in change { coins[c]! -= 1 }
        defer { state = .idle }
        return (slots[slot]!, change)
    }
    private func change(_ amount: Int) -> [Coin]? {
        var left = amount, out = [Coin]()
        for c in Coin.allCases.sorted(by: >) {
            let n = min(left / c.rawValue, coins[c] ?? 0)
            out += Array(repeating: c, count: n)
            left -= n * c.rawValue
        }
        return left == 0 ? out : nil
    }
    func cancel() -> Int { defer { state = .idle }; if case .collecting(let n) = state { return n } else { return 0 } }
}
let machine = VendingMachine(slots: ["A1": Product(name: "water", price: 120, stock: 1), "B2": .init(name: "nuts", price: 185, stock: 3)], coins: [.five: 1, .ten: 2, .twenty: 2])
var changes = 0
machine.observers.append { _, _ in changes += 1 }
machine.observers.append { old, new in print("  \(old) -> \(new)") }
func attempt(_ slot: String) {
    do {
        let (p, c) = try machine.select(slot)
        print(p.name, p.stock, c)
    } catch let VendingMachine.Failure.needMore(n) where n > 100 { print("much more: \(n)") }
    catch VendingMachine.Failure.needMore(let n) { print("need", n) }
    catch { print("failed:", error) }
}
attempt("A1")
machine.insert(.euro); attempt("A1")
machine.insert(.fifty); attempt("A1"); attempt("A1")
machine.insert(.two, .euro); attempt("A1"); attempt("C9"); attempt("B2")
print(machine.cancel(), changes)

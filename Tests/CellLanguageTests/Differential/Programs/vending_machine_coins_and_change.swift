struct Coin: RawRepresentable, Hashable, Comparable {
    let rawValue: Int
    static let nickel = Coin(rawValue: 5), dime = Coin(rawValue: 10), quarter = Coin(rawValue: 25), dollar = Coin(rawValue: 100)
    static let all: [Coin] = [.dollar, .quarter, .dime, .nickel]
    static func < (l: Self, r: Self) -> Bool { l.rawValue < r.rawValue }
}
enum MachineError: Error, Equatable { case soldOut(String), missing(cents: Int), noChange }
class VendingMachine {
    private enum State {
        case idle
        case collecting(coins: [Coin])
        case outOfOrder(reason: String)
        var total: Int { if case .collecting(let coins) = self { return coins.reduce(0) { $0 + $1.rawValue } } else { return 0 } }
    }
    private var state = State.idle { didSet { trace.append("\(describe(oldValue))>\(describe(state))") } }
    private(set) var trace: [String] = []
    private var slots: [String: (price: Int, count: Int)]
    private var till: [Coin: Int] = [.nickel: 2, .dime: 1]
    init(_ slots: [String: (price: Int, count: Int)]) { self.slots = slots }
    private func describe(_ s: State) -> String {
        switch s {
        case .idle: "idle"
        case .collecting: "\(s.total)"
        case .outOfOrder(let reason): "broken(\(reason))"
        }
    }
    func insert(_ coins: Coin...) {
        switch state {
        case .outOfOrder: return
        case .idle: state = .collecting(coins: coins)
        case .collecting(let earlier): state = .collecting(coins: earlier + coins)
        }
    }
    func buy(_ name: String) throws -> [Coin] {
        guard case .collecting(let coins) = state else { throw MachineError.missing(cents: slots[name]?.price ?? 0) }
        guard let slot = slots[name], slot.count > 0 else { throw MachineError.soldOut(name) }
        let rest = state.total - slot.price
        if rest < 0 { throw MachineError.missing(cents: -rest) }
        for c in coins { till[c, default: 0] += 1 }
        guard let change = change(rest) else {
            coins.forEach { till[$0]! -= 1 }
            throw MachineError.noChange
        }
        slots[name]?.count -= 1
        state = slots.values.allSatisfy { $0.count == 0 } ? .outOfOrder(reason: "empty") : .idle
        return change
    }
    private func change(_ amount: Int) -> [Coin]? {
        var rest = amount, result: [Coin] = [], stock = till
        for coin in Coin.all {
            while rest >= coin.rawValue, let n = stock[coin], n > 0 {
                stock[coin] = n - 1
                rest -= coin.rawValue
                result.append(coin)
            }
        }
        guard rest == 0 else { return nil }
        till = stock
        return result
    }
}
let machine = VendingMachine(["chips": (price: 125, count: 1), "gum": (price: 35, count: 2)])
func attempt(_ name: String) {
    do {
        let change = try machine.buy(name)
        print("bought \(name), change:", change.map(\.rawValue))
    } catch MachineError.missing(let cents) { print("\(name): \(cents) cents missing") } catch { print("\(name):", error) }
}
attempt("gum")
machine.insert(.quarter, .quarter)
attempt("chips"); attempt("gum"); attempt("gum")
machine.insert(.dollar)
attempt("gum")
machine.insert(.quarter, .dime)
attempt("cola"); attempt("chips")
machine.insert(.dime, .quarter)
attempt("gum")
machine.insert(.dollar)
attempt("gum")
print(machine.trace.joined(separator: " "), [Coin.dime, .dollar, .nickel].max()!.rawValue)

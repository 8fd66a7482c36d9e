struct Money: Comparable, Hashable, AdditiveArithmetic, CustomStringConvertible, ExpressibleByIntegerLiteral {
    var cents: Int
    init(cents: Int) { self.cents = cents }
    init(integerLiteral value: Int) { cents = value * 100 }
    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Int(parts[0]) else { return nil }
        var fraction = 0
        if parts.count == 2 { guard parts[1].count == 2, let f = Int(parts[1]) else { return nil }; fraction = f }
        cents = whole * 100 + (text.hasPrefix("-") ? -fraction : fraction)
    }
    static let zero = Money(cents: 0)
    static func + (a: Self, b: Self) -> Self { Self(cents: a.cents + b.cents) }
    static func - (a: Self, b: Self) -> Self { Self(cents: a.cents - b.cents) }
    static func < (a: Self, b: Self) -> Bool { a.cents < b.cents }
    static prefix func - (a: Self) -> Self { zero - a }
    var description: String { (cents < 0 ? "-" : "") + "\(abs(cents) / 100)." + (abs(cents) % 100 < 10 ? "0" : "") + "\(abs(cents) % 100)" }
}
class Account {
    enum Failure: Error { case insufficient(needed: Money, available: Money), frozen, invalid(Money) }
    let owner: String
    fileprivate(set) var balance: Money { didSet { history.append(balance - oldValue) } }
    private(set) var history: [Money] = []
    var isFrozen = false
    var limit: Money { .zero }
    init(owner: String, opening: Money = 0) { self.owner = owner; balance = opening }
    func withdraw(_ amount: Money) throws {
        guard amount > .zero else { throw Failure.invalid(amount) }
        guard !isFrozen else { throw Failure.frozen }
        guard balance - amount >= -limit else { throw Failure.insufficient(needed: amount, available: balance + limit) }
        balance -= amount
    }
    func deposit(_ amount: Money) throws { guard amount > .zero else { throw Failure.invalid(amount) }; balance += amount }
}
final class Credit: Account {
    override var limit: Money { 500 }
    override func withdraw(_ amount: Money) throws {
        try super.withdraw(amount)
        if balance < .zero { balance -= Money(cents: 250) }
    }
}
func transfer(_ amount: Money, from: Account, to: Account) throws {
    try from.withdraw(amount)
    do { try to.deposit(amount) } catch { try from.deposit(amount); throw error }
}
let ann = Account(owner: "Ann", opening: 100), bob = Credit(owner: "Bob")
let steps: [(Account, Account, String)] = [(ann, bob, "30.50"), (bob, ann, "400.00"), (ann, bob, "1000"), (bob, ann, "-1.00"), (bob, ann, "x")]
for (from, to, text) in steps {
    guard let amount = Money(text) else { print("'\(text)' is no amount"); continue }
    do {
        try transfer(amount, from: from, to: to)
        print("\(from.owner) → \(to.owner): \(amount)")
    } catch Account.Failure.insufficient(let needed, let available) where needed > available {
        print("\(from.owner) lacks \(needed - available)")
    } catch Account.Failure.invalid(let amount) {
        print("invalid", amount)
    } catch { print("other", error) }
}
bob.isFrozen = true
print((try? transfer(1, from: bob, to: ann)) == nil, ann.balance, bob.balance, ann.history, bob.history)
print([ann, bob].map(\.balance).reduce(.zero, +), [Money(cents: 5), 2, 1].sorted(), [ann, bob].max { $0.balance < $1.balance }!.owner)

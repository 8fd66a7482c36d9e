enum LedgerError: Error, CustomStringConvertible {
    case insufficient(missing: Int), unknown(account: String), frozen(String), sameAccount
    var description: String {
        switch self {
        case .insufficient(let missing): "short by \(cents(missing))"
        case .unknown(let name): "no account \(name)"
        case .frozen(let name): "\(name) is frozen"
        case .sameAccount: "that is the same account"
        }
    }
}
func cents(_ n: Int) -> String { "\(n < 0 ? "-" : "")\(abs(n) / 100).\(String(abs(n) % 100 + 100).dropFirst())" }
class Account {
    let owner: String
    fileprivate(set) var balance = 0 { willSet { history.append(newValue - balance) } }
    private(set) var history: [Int] = []
    var isFrozen = false
    required init(owner: String) { self.owner = owner }
    class var label: String { "account" }
    var available: Int { balance }
    func check(_ amount: Int) throws {
        if isFrozen { throw LedgerError.frozen(owner) }
        guard amount <= available else { throw LedgerError.insufficient(missing: amount - available) }
    }
    func endOfMonth() {}
}
final class Credit: Account {
    var limit = 10_000
    override class var label: String { "credit" }
    override var available: Int { balance + limit }
    override func endOfMonth() { if balance < 0 { balance += balance * 2 / 100 } }
}
final class Savings: Account {
    override class var label: String { "savings" }
    private var withdrawals = 0
    override func check(_ amount: Int) throws { try super.check(amount); withdrawals += 1; if withdrawals > 1 { throw LedgerError.frozen("\(owner) (one withdrawal a month)") } }
    override func endOfMonth() { balance += balance / 100; withdrawals = 0 }
}
final class Bank {
    private var accounts: [String: Account] = [:]
    private(set) var failures: [String] = []
    func open<A: Account>(_ kind: A.Type, for name: String, with start: Int = 0) -> A { let a = kind.init(owner: name); a.balance = start; accounts[name] = a; return a }
    func account(_ name: String) throws -> Account { guard let a = accounts[name] else { throw LedgerError.unknown(account: name) }; return a }
    func transfer(_ amount: Int, from: String, to: String) {
        do {
            let (a, b) = (try account(from), try account(to))
            guard a !== b else { throw LedgerError.sameAccount }
            try a.check(amount)
            a.balance -= amount
            b.balance += amount
        } catch { failures.append("\(from)->\(to) \(cents(amount)): \(error)") }
    }
    func close() { accounts.values.sorted { $0.owner < $1.owner }.forEach { $0.endOfMonth() } }
    var total: Int { accounts.values.reduce(0) { $0 + $1.balance } }
}
let bank = Bank()
let ann = bank.open(Account.self, for: "ann", with: 50_00), bob = bank.open(Credit.self, for: "bob"), cas = bank.open(Savings.self, for: "cas", with: 1_000_00)
bob.limit = 20_00
bank.transfer(30_00, from: "ann", to: "bob")
bank.transfer(45_50, from: "bob", to: "ann")
bank.transfer(10_00, from: "bob", to: "ann")
bank.transfer(1, from: "cas", to: "ann")
bank.transfer(1, from: "cas", to: "bob")
bank.transfer(1, from: "dan", to: "bob")
bank.transfer(1, from: "ann", to: "ann")
ann.isFrozen = true
bank.transfer(5, from: "ann", to: "bob")
bank.close()
for account in [ann, bob, cas] { print(type(of: account).label, account.owner, cents(account.balance), account.history) }
print(bank.failures.joined(separator: "\n"), cents(bank.total), separator: "\n")

import Foundation
class Account: CustomStringConvertible {
    static private(set) var opened = 0
    let id: Int
    let owner: String
    fileprivate(set) var balance: Decimal = 0 { didSet { history.append(balance - oldValue) } }
    private(set) var history: [Decimal] = []
    required init(owner: String) { Self.opened += 1; id = Self.opened; self.owner = owner }
    func deposit(_ amount: Decimal) throws { guard amount > 0 else { throw BankError.invalid(amount) }; balance += amount }
    func withdraw(_ amount: Decimal) throws { guard balance >= amount else { throw BankError.overdrawn(by: amount - balance) }; balance -= amount }
    var description: String { "#\(id) \(owner): \(balance)" }
}
final class Savings: Account {
    var rate = Decimal(string: "0.015")!
    func addInterest() { balance += balance * rate }
    override func withdraw(_ amount: Decimal) throws {
        if amount > 100 { throw BankError.limit }
        try super.withdraw(amount)
    }
    override var description: String { super.description + " @\(rate)" }
}
enum BankError: LocalizedError {
    case invalid(Decimal), overdrawn(by: Decimal), limit
    var errorDescription: String? {
        switch self {
        case .invalid(let d): return "invalid amount \(d)"
        case .overdrawn(let by): return "short of \(by)"
        case .limit: return nil
        }
    }
}
func open<A: Account>(_ type: A.Type, for owner: String, with amount: Decimal) -> A {
    let a = type.init(owner: owner)
    try? a.deposit(amount)
    return a
}
let ann = open(Account.self, for: "Ann", with: 100)
let bob = open(Savings.self, for: "Bob", with: Decimal(200))
let accounts: [Account] = [ann, bob]
for (from, amount) in [(ann, Decimal(30)), (bob, 150), (bob, 99.5), (ann, 71)] as [(Account, Decimal)] {
    do { try from.withdraw(amount); print("ok", from) }
    catch BankError.limit { print("limit for", from.owner) }
    catch { print(error.localizedDescription) }
}
bob.addInterest()
print(accounts, Account.opened, bob.history, accounts.compactMap { $0 as? Savings }.count)
do { try ann.deposit(-5) } catch { print(error.localizedDescription, error) }
print(accounts.map(\.balance).reduce(0, +), ann === accounts[0], type(of: accounts[1]))

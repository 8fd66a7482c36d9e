// Bank with typed errors, protocols with defaults, and rethrowing helpers
protocol Account: AnyObject {
    var id: String { get }
    var balance: Double { get set }
    var limit: Double { get }
    func withdraw(_ amount: Double) throws
}
enum BankError: Error, Equatable { case insufficient(needed: Double), negative, frozen(reason: String) }
extension Account {
    var limit: Double { 0 }
    func withdraw(_ amount: Double) throws {
        guard amount > 0 else { throw BankError.negative }
        guard balance + limit >= amount else { throw BankError.insufficient(needed: amount - balance - limit) }
        balance -= amount
    }
}
class Basic: Account {
    let id: String
    var balance: Double { didSet { history.append(balance) } }
    private(set) var history: [Double] = []
    init(id: String, balance: Double = 0) { self.id = id; self.balance = balance }
}
final class Credit: Basic {
    var limit: Double { 100 }
    override var balance: Double { willSet { if newValue < 0 { print("  \(id) is overdrawn by \(-newValue)") } } }
}
struct Frozen: Error {}
final class Locked: Account {
    let id = "locked"; var balance = 1e6
    func withdraw(_ amount: Double) throws { throw BankError.frozen(reason: "court") }
}
func attempt<T>(_ label: String, _ body: () throws -> T) rethrows -> T {
    print("> \(label)")
    return try body()
}
func transfer(_ amount: Double, from a: any Account, to b: any Account) throws(BankError) {
    do { try a.withdraw(amount) } catch let e as BankError { throw e } catch { fatalError() }
    b.balance += amount
}
let accounts: [any Account] = [Basic(id: "A", balance: 50), Credit(id: "B"), Locked()]
func run(_ amount: Double, _ i: Int, _ j: Int) {
    do {
        try attempt("\(amount) \(accounts[i].id)->\(accounts[j].id)") { try transfer(amount, from: accounts[i], to: accounts[j]) }
        print("  ok", accounts.map { $0.balance })
    } catch BankError.insufficient(let needed) where needed > 100 { print("  far too much", needed)
    } catch let BankError.insufficient(needed) { print("  missing", needed)
    } catch BankError.frozen(reason: let why) { print("  frozen:", why)
    } catch { print("  error", error) }
}
run(20, 0, 1); run(60, 1, 0); run(500, 0, 1); run(90, 1, 0); run(1, 2, 0); run(-5, 0, 1)
print((accounts[0] as? Basic)?.history ?? [], (accounts[1] as! Credit).history, accounts[2] is Basic)
print((try? transfer(1, from: accounts[2], to: accounts[0])) == nil)
let total = attempt("total") { accounts.reduce(0) { $0 + $1.balance } }
print(total)

enum BankError: Error, Equatable { case insufficient(needed: Int, available: Int), frozen(String), unknown(id: Int) }
class Account { let id: Int; fileprivate(set) var balance: Int; var isFrozen = false; init(id: Int, balance: Int) { self.id = id; self.balance = balance }
    func withdraw(_ n: Int) throws { guard !isFrozen else { throw BankError.frozen("account \(id)") }; guard n <= balance else { throw BankError.insufficient(needed: n, available: balance) }; balance -= n } 
    var kind: String { "plain" } }
final class Credit: Account { let limit: Int; init(id: Int, limit: Int) { self.limit = limit; super.init(id: id, balance: 0) }
    override func withdraw(_ n: Int) throws { if n > limit + balance { try super.withdraw(n) } else { balance -= n } }
    override var kind: String { "credit over " + super.kind } }
final class Bank {
    private var accounts: [Int: Account] = [:]
    func open(_ a: Account) { accounts[a.id] = a }
    subscript(id: Int) -> Account { get throws { guard let a = accounts[id] else { throw BankError.unknown(id: id) }; return a } }
    func transfer(_ n: Int, from: Int, to: Int) throws { let (a, b) = (try self[from], try self[to]); try a.withdraw(n); b.balance += n }
}
let bank = Bank()
bank.open(Account(id: 1, balance: 100)); bank.open(Credit(id: 2, limit: 50))
for (n, from, to) in [(30, 1, 2), (90, 1, 2), (70, 2, 1), (60, 2, 1), (1, 3, 1)] {
    do { try bank.transfer(n, from: from, to: to); print("moved", n) }
    catch BankError.insufficient(let needed, let available) where available > 0 { print("needs", needed - available, "more") }
    catch let error as BankError { print("bank:", error, error == .unknown(id: 3)) }
    catch { print("?") }
}
try bank[1].isFrozen = true
print((try? bank.transfer(1, from: 1, to: 2)) == nil, try bank[1].balance, try bank[2].balance, try bank[2].kind)

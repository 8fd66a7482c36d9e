import Foundation

enum BankError: LocalizedError {
    case insufficientFunds(needed: Decimal)
    case frozen
    case unknownAccount(String)
    var errorDescription: String? {
        switch self {
        case .insufficientFunds(let needed): return "short by \(needed)"
        case .frozen: return "account is frozen"
        case .unknownAccount(let id): return "no account \(id)"
        }
    }
}

class Account {
    let id: String
    fileprivate(set) var balance: Decimal { didSet { history.append(balance - oldValue) } }
    private(set) var history: [Decimal] = []
    var isFrozen = false
    init(id: String, balance: Decimal = 0) { self.id = id; self.balance = balance }
    var available: Decimal { balance }
    func deposit(_ amount: Decimal) { balance += amount }
    func withdraw(_ amount: Decimal) throws {
        if isFrozen { throw BankError.frozen }
        guard available >= amount else { throw BankError.insufficientFunds(needed: amount - available) }
        balance -= amount
    }
}

final class CreditAccount: Account {
    let limit: Decimal
    init(id: String, limit: Decimal) {
        self.limit = limit
        super.init(id: id)
    }
    override var available: Decimal { super.available + limit }
    override func deposit(_ amount: Decimal) {
        super.deposit(amount)
        if balance > 0 { print("  \(id) is out of debt") }
    }
}

final class Bank {
    private var accounts: [String: Account] = [:]
    var fee: (Decimal) -> Decimal = { _ in 0 }
    func open(_ account: Account) { accounts[account.id] = account }
    func account(_ id: String) throws -> Account {
        guard let account = accounts[id] else { throw BankError.unknownAccount(id) }
        return account
    }
    func transfer(_ amount: Decimal, from: String, to: String) throws {
        let (source, target) = (try account(from), try account(to))
        try source.withdraw(amount + fee(amount))
        target.deposit(amount)
    }
}

let bank = Bank()
bank.open(Account(id: "A1", balance: 100))
bank.open(CreditAccount(id: "C7", limit: 50))
bank.fee = { $0 > 20 ? 1.5 : 0 }
for (amount, from, to) in [(30, "A1", "C7"), (90, "C7", "A1"), (15.25, "A1", "X"), (60, "C7", "A1")] as [(Decimal, String, String)] {
    do {
        try bank.transfer(amount, from: from, to: to)
        print("\(amount) from \(from) to \(to): ok")
    } catch {
        print("\(amount) from \(from) to \(to): \(error.localizedDescription)")
    }
}
let a1 = try bank.account("A1")
a1.isFrozen.toggle()
do { try a1.withdraw(1) } catch BankError.frozen { print("frozen") } catch { print("other") }
print(a1.balance, a1.history, (try? bank.account("C7").balance) ?? 0, a1 is CreditAccount)

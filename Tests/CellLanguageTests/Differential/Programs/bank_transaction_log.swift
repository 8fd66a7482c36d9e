import Foundation
enum Money { static func text(_ cents: Int) -> String { (cents < 0 ? "-" : "") + "$\(abs(cents) / 100).\(String(format: "%02d", abs(cents) % 100))" } }
enum BankError: Error, LocalizedError, Equatable {
    case insufficientFunds(needed: Int, available: Int)
    case accountClosed
    case limitExceeded(limit: Int)
    var errorDescription: String? {
        switch self {
        case .insufficientFunds(let needed, let available): return "needs \(Money.text(needed)), has \(Money.text(available))"
        case .accountClosed: return "the account is closed"
        case .limitExceeded(let limit): return "more than \(Money.text(limit))"
        }
    }
}
struct Entry {
    enum Kind { case deposit, withdrawal(fee: Int), transfer(to: String) }
    let kind: Kind, amount: Int
    var effect: Int {
        switch kind {
        case .deposit: amount
        case .withdrawal(let fee): -(amount + fee)
        case .transfer: -amount
        }
    }
}
class Account {
    let owner: String
    private(set) var entries: [Entry] = []
    var isClosed = false
    var balance: Int { entries.reduce(0) { $0 + $1.effect } }
    init(owner: String, opening: Int = 0) {
        self.owner = owner
        if opening > 0 { entries.append(Entry(kind: .deposit, amount: opening)) }
    }
    var minimum: Int { 0 }
    func fee(for amount: Int) -> Int { amount >= 100_00 ? 1_50 : 0 }
    final func deposit(_ amount: Int) throws(BankError) {
        guard !isClosed else { throw .accountClosed }
        entries.append(Entry(kind: .deposit, amount: amount))
    }
    func withdraw(_ amount: Int) throws(BankError) {
        if isClosed { throw .accountClosed }
        let fee = fee(for: amount)
        guard balance - amount - fee >= minimum else {
            throw .insufficientFunds(needed: amount + fee, available: balance - minimum)
        }
        entries.append(Entry(kind: .withdrawal(fee: fee), amount: amount))
    }
    func transfer(_ amount: Int, to other: Account) throws(BankError) {
        guard balance - amount >= minimum else { throw .insufficientFunds(needed: amount, available: balance - minimum) }
        try other.deposit(amount)
        entries.append(Entry(kind: .transfer(to: other.owner), amount: amount))
    }
}
final class Checking: Account {
    override var minimum: Int { -200_00 }
    override func fee(for amount: Int) -> Int { 0 }
    override func withdraw(_ amount: Int) throws(BankError) {
        guard amount <= 300_00 else { throw .limitExceeded(limit: 300_00) }
        try super.withdraw(amount)
    }
}
let ann = Account(owner: "Ann", opening: 250_00), ben = Checking(owner: "Ben", opening: 20_00)
let steps: [(String, () throws -> Void)] = [
    ("withdraw 100", { try ann.withdraw(100_00) }), ("withdraw 160", { try ann.withdraw(160_00) }),
    ("ben withdraw 220", { try ben.withdraw(220_00) }), ("ben withdraw 301", { try ben.withdraw(301_00) }),
    ("transfer 48.50", { try ann.transfer(48_50, to: ben) }), ("close ben", { ben.isClosed = true }),
    ("transfer 1", { try ann.transfer(1_00, to: ben) }),
]
for (name, step) in steps {
    do {
        try step()
        print("ok  ", name)
    } catch BankError.limitExceeded(let limit) where limit > 100_00 {
        print("LIMIT", name, limit)
    } catch {
        print("FAIL", name, "-", error.localizedDescription, (error as? BankError) == .accountClosed)
    }
}
for account in [ann, ben] { print(account.owner, Money.text(account.balance), account.entries.map { "\($0.kind)" }) }
let result = Result { try ben.withdraw(5) }
if case .failure(let error) = result { print("result:", error) }

import Foundation

protocol Account: AnyObject, CustomStringConvertible {
    var owner: String { get }
    var balance: Double { get set }
    var history: [Transaction] { get set }
    func fee(for amount: Double) -> Double
}

enum Transaction {
    case deposit(Double)
    case withdrawal(Double, fee: Double)
    case transfer(Double, to: String)

    var signed: Double {
        switch self {
        case .deposit(let amount): amount
        case .withdrawal(let amount, let fee): -(amount + fee)
        case .transfer(let amount, _): -amount
        }
    }
}

enum BankError: LocalizedError {
    case insufficientFunds(missing: Double)
    case invalidAmount(Double)

    var errorDescription: String? {
        switch self {
        case .insufficientFunds(let missing): String(format: "%.2f short", missing)
        case .invalidAmount(let amount): "cannot move \(amount)"
        }
    }
}

extension Account {
    func fee(for amount: Double) -> Double { 0 }

    func deposit(_ amount: Double) throws {
        guard amount > 0 else { throw BankError.invalidAmount(amount) }
        balance += amount
        history.append(.deposit(amount))
    }

    func withdraw(_ amount: Double) throws {
        let fee = fee(for: amount)
        guard balance >= amount + fee else {
            throw BankError.insufficientFunds(missing: amount + fee - balance)
        }
        balance -= amount + fee
        history.append(.withdrawal(amount, fee: fee))
    }

    func transfer(_ amount: Double, to other: some Account) throws {
        guard balance >= amount else { throw BankError.insufficientFunds(missing: amount - balance) }
        balance -= amount
        other.balance += amount
        history.append(.transfer(amount, to: other.owner))
    }

    var description: String { "\(type(of: self)) of \(owner): \(String(format: "%.2f", balance))" }
}

final class Savings: Account {
    let owner: String
    var balance = 0.0
    var history: [Transaction] = []
    init(owner: String) { self.owner = owner }
    func fee(for amount: Double) -> Double { max(1, amount * 0.01) }
}

final class Giro: Account {
    let owner: String
    var balance: Double { didSet { if balance < 10 { warnings += 1 } } }
    var history: [Transaction] = []
    private(set) var warnings = 0
    init(owner: String, start: Double) { (self.owner, balance) = (owner, start) }
}

let savings = Savings(owner: "Ada"), giro = Giro(owner: "Bob", start: 50)
let accounts: [any Account] = [savings, giro]
for account in accounts { try account.deposit(200) }
func attempt(_ title: String, _ action: () throws -> Void) {
    do {
        try action()
        print(title, "ok")
    } catch { print(title, "failed:", error.localizedDescription) }
}
attempt("withdraw 150") { try savings.withdraw(150) }
attempt("withdraw 49") { try savings.withdraw(49) }
attempt("deposit -3") { try giro.deposit(-3) }
attempt("transfer") { try giro.transfer(245, to: savings) }
for account in accounts {
    print(account, account.history.count, account.history.map(\.signed).reduce(0, +))
}
print(giro.warnings)

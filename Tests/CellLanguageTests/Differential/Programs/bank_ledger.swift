enum TransactionError: Error, Equatable {
    case insufficientFunds(needed: Double, available: Double)
    case accountNotFound(String)
    case invalidAmount
}

enum Transaction: CustomStringConvertible {
    case deposit(Double)
    case withdrawal(Double)
    case transfer(to: String, amount: Double)

    var description: String {
        switch self {
        case .deposit(let amount): return "+\(amount)"
        case .withdrawal(let amount): return "-\(amount)"
        case let .transfer(to, amount): return "→\(to) \(amount)"
        }
    }
}

struct Account {
    let owner: String
    private(set) var balance: Double = 0
    private(set) var history: [Transaction] = []

    init(owner: String, opening: Double = 0) {
        self.owner = owner
        balance = opening
    }

    mutating func apply(_ transaction: Transaction) throws {
        switch transaction {
        case .deposit(let amount):
            guard amount > 0 else { throw TransactionError.invalidAmount }
            balance += amount
        case .withdrawal(let amount), .transfer(_, let amount):
            guard amount > 0 else { throw TransactionError.invalidAmount }
            guard balance >= amount else {
                throw TransactionError.insufficientFunds(needed: amount, available: balance)
            }
            balance -= amount
        }
        history.append(transaction)
    }
}

final class Bank {
    private var accounts: [String: Account] = [:]

    func open(_ owner: String, with amount: Double) { accounts[owner] = Account(owner: owner, opening: amount) }

    func perform(_ transaction: Transaction, on owner: String) throws {
        guard accounts[owner] != nil else { throw TransactionError.accountNotFound(owner) }
        if case .transfer(let target, let amount) = transaction {
            guard accounts[target] != nil else { throw TransactionError.accountNotFound(target) }
            try accounts[owner]!.apply(transaction)
            try accounts[target]?.apply(.deposit(amount))
        } else {
            try accounts[owner]?.apply(transaction)
        }
    }

    var report: [String] {
        accounts.values.sorted { $0.owner < $1.owner }.map { "\($0.owner): \($0.balance) \($0.history)" }
    }
}

let bank = Bank()
bank.open("ann", with: 100)
bank.open("bob", with: 20.5)
let steps: [(String, Transaction)] = [
    ("ann", .deposit(50)), ("bob", .withdrawal(30)), ("ann", .transfer(to: "bob", amount: 75.25)),
    ("cat", .deposit(1)), ("ann", .transfer(to: "dan", amount: 1)), ("bob", .deposit(-5)),
]
for (owner, transaction) in steps {
    do {
        try bank.perform(transaction, on: owner)
        print("ok", owner, transaction)
    } catch TransactionError.insufficientFunds(let needed, let available) {
        print("\(owner) lacks \(needed - available)")
    } catch let error as TransactionError where error == .invalidAmount {
        print("invalid amount for", owner)
    } catch {
        print("error:", error)
    }
}
bank.report.forEach { print($0) }

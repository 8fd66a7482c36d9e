// The type of a property is found where it is first used, which may be deep inside an expression.
struct Ledger {
    var history: [Int] = []
    var balances = [:]
    lazy var names = []

    mutating func post(_ amounts: [Int]) {
        amounts.forEach { amount in
            balances += amount
            history.append(amount)
        }
    }

    mutating func listed() -> [String] {
        history.map { "\($0)" } + names
    }
}
var ledger = Ledger()
ledger.post([5, -2, 10])
print(ledger.history, ledger.listed())

class Account {
    let owner: String
    private(set) var balance: Double
    private var history: [String] = []
    init(owner: String, balance: Double = 0) {
        self.owner = owner
        self.balance = balance
    }
    func deposit(_ amount: Double) {
        balance += amount
        history.append("+\(amount)")
    }
    func withdraw(_ amount: Double) -> Bool {
        guard amount <= balance else {
            history.append("refused \(amount)")
            return false
        }
        balance -= amount
        history.append("-\(amount)")
        return true
    }
    func report() { print(owner, balance, history) }
}
let account = Account(owner: "Ada", balance: 10)
account.deposit(5.5)
let other = account
print(other.withdraw(100), other.withdraw(3))
account.report()

struct Account {
    private var balance = 0
    mutating func withdraw(_ amount: Int) {
        precondition(amount <= balance, "only \(balance) left")
        balance -= amount
    }
}
// ---- next cell ----
var account = Account()
account.withdraw(5)

struct Account {
    private(set) var balance = 100
    mutating func withdraw(_ amount: Int) {
        precondition(amount <= balance, "only \(balance) left, \(amount) wanted")
        balance -= amount
    }
}

var account = Account()
account.withdraw(30)
print(account.balance)
account.withdraw(90)
print(account.balance)

class Account {
    let owner: String
    var balance: Double

    init(owner: String) {
        self.owner = owner
    }

    func deposit(_ amount: Double) {
        balance += amount
    }
}
let account = Account(owner: "Ada")
account.deposit(20)
print(account.balance)

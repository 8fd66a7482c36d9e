struct Account {
    let owner: String
    var balance: Double
}

var account = Account(owner: "Kim", balance: 20)
account.balance += 5
account.owner = "Lee"
print(account)

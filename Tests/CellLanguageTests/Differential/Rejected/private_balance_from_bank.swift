final class Account {
    let owner: String
    private var balance: Int
    init(owner: String, balance: Int) {
        self.owner = owner
        self.balance = balance
    }
    func deposit(_ amount: Int) { balance += amount }
}

final class Bank {
    private var accounts: [Account] = []
    func open(_ owner: String) -> Account {
        let account = Account(owner: owner, balance: 0)
        accounts.append(account)
        return account
    }
    func total() -> Int {
        var sum = 0
        for account in accounts {
            sum += account.balance
        }
        return sum
    }
}

let bank = Bank()
bank.open("Ada").deposit(100)
print(bank.total())

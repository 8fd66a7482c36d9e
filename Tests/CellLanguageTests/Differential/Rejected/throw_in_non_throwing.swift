enum BankError: Error {
    case insufficientFunds(missing: Int)
}

struct Purse {
    var coins: Int

    mutating func spend(_ amount: Int) {
        if amount > coins {
            throw BankError.insufficientFunds(missing: amount - coins)
        }
        coins -= amount
    }
}

var purse = Purse(coins: 5)
purse.spend(3)
print(purse.coins)

struct Wallet {
    var coins: [Int] = []
    mutating func add(_ coin: Int) { coins.append(coin) }
    var total: Int { coins.reduce(0, +) }
}

func fill(_ wallet: Wallet, with coins: [Int]) -> Int {
    for coin in coins {
        wallet.add(coin)
    }
    return wallet.total
}

print(fill(Wallet(), with: [1, 2, 5]))

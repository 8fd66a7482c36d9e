struct Inventory {
    private var stock = ["bolt": 4]
    mutating func take(_ name: String, _ n: Int) -> Int {
        guard let left = stock[name], left >= n else {
            fatalError("not enough \(name): \(stock[name] ?? 0)")
        }
        stock[name] = left - n
        return left - n
    }
}

var inventory = Inventory()
print(inventory.take("bolt", 3))
print(inventory.take("bolt", 3))

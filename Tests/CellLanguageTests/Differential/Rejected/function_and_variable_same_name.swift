struct Cart {
    var items: [Int]
    var total: Int { items.reduce(0, +) }
    func total() -> Int { items.count }
}

print(Cart(items: [1, 2]).items.count)

struct Order {
    var name: String
    var amount: Int
    func scaled(by factor: Int, for name: String) -> Order { Order(name: name, amount: amount * factor) }
}
let orders = [1, 2, 3].map { Order(name: "order \($0)", amount: $0) }
print(orders.count)
let scaled = orders
    .map { order in
        order.scaled(
            by: 2,
            "twice"
        )
    }
print(scaled)

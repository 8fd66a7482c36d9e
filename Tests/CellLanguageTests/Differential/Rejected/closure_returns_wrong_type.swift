struct Order {
    let id: Int
    let customer: String
    let cents: Int
}

let orders = [Order(id: 1, customer: "Ada", cents: 1250), Order(id: 2, customer: "Ben", cents: 300)]

func totals(of orders: [Order], by key: (Order) -> String) -> [String: Int] {
    var result: [String: Int] = [:]
    for order in orders {
        result[key(order), default: 0] += order.cents
    }
    return result
}

let perCustomer = totals(of: orders) { order in
    order.id
}
print(perCustomer.count)

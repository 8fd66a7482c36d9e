struct Line {
    var price: Double
    var amount: Int
}

func invoiceTotal(_ lines: [Line], member: Bool) -> Double {
    var discount: Double
    var total = 0.0
    for line in lines {
        total += line.price * Double(line.amount)
    }
    if member {
        discount = 0.1
    } else if total > 100 {
        discount = 0.05
    }
    return total * (1 - discount)
}

print(invoiceTotal([Line(price: 3, amount: 2)], member: true))

enum Payment {
    case cash(Double)
    case card(number: String, amount: Double)
    case voucher
}

func describe(_ payment: Payment) -> String {
    switch payment {
    case .cash(let amount): return "cash \(amount)"
    case .card(_, let amount) where amount > 100: return "large card payment"
    case .voucher: return "voucher"
    }
}

print(describe(.cash(12)))

class Money {
    let cents: Int
    init(cents: Int) { self.cents = cents }
}

class Price: Money {
    let currency: String
    init(currency: String, cents: Int) {
        self.currency = currency
        super.init(cents: cents)
    }
    convenience init(euros: Int) {
        super.init(cents: euros * 100)
    }
}

print(Price(euros: 2).cents)

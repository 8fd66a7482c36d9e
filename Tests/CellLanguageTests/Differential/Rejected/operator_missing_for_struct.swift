struct Money {
    var cents: Int
    static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
}

let a = Money(cents: 5), b = Money(cents: 7)
print((a + b).cents)
print((a - b).cents)

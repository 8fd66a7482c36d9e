struct Money {
    var cents: Int
    static func * (a: Money, k: Int) -> Money { Money(cents: a.cents * k) }
    var doubled: Money { self * 2 }
}
func at(_ values: [Int], _ i: Int) -> Int {
    values[i]
}
print(at([1, 2], 1))
var m = Money(cents: Int.max / 2)
print(m.doubled)
print((m * 2).doubled)

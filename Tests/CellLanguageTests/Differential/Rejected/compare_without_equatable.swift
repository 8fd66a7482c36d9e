struct Money {
    var amount: Int
    var currency: String
}

let a = Money(amount: 5, currency: "EUR")
let b = Money(amount: 5, currency: "EUR")
if a == b {
    print("same")
}

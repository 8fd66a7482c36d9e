let a = 3
let b = "3"
if a == b { print("same") }
struct Money { var amount: Int }
print(Money(amount: 1) == Money(amount: 1))
print(Money(amount: 1) < Money(amount: 1))

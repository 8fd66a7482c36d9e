import Foundation
print(pow(2, 10), pow(2, 0.5), pow(2.5, 3.0))
let n = 12
let p = pow(2, n)
print(p, p + 1, type(of: p))
let d: Double = pow(2, 10)
let x = 3.0
print(d, pow(x, 2), sqrt(pow(x, 2) + pow(4, 2)), Double(n) * pow(1.5, 2))
var price: Decimal = 19.99
price *= 3
print(price, price / 2, Decimal(string: "0.1")! + Decimal(string: "0.2")!, price > 50, -price)
print([1, 2, 3].map { pow(Double($0), 3) }, pow(x, x), pow(Float(2), 3))

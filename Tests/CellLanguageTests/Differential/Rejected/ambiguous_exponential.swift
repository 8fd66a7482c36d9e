import Foundation
let x = 2.0
print(pow(x, 2), sqrt(16), exp(1.0))
print(hypot(3.0, 4.0))
print(exp(0))

import Foundation
for exponent in [10, 18, 19] {
    let value = Int(pow(10.0, Double(exponent)))
    print(value)
}

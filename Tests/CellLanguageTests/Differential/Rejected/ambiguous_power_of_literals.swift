import Foundation
let area = 3.5 * pow(2.0, 2.0)
print(area, floor(2.5), round(3.5))
let volume = pow(2.0, 10)
print(volume)

import Foundation
let values = [4.0, 2.25, -1.0]
for value in values {
    let root = value.squareRoot()
    print(Int(root))
}

import Foundation
let c: [Double] = [1, 2]
print(c + Array(repeating: 0, count: 2))
let n = Swift.max(0, 3 - c.count)
print(n, Swift.min(1, 2), Swift.abs(-3))
let m = [1, 2].map { Swift.max($0, 2) }
print(m, Foundation.sqrt(4.0))
let d = [Double](repeating: 0, count: Swift.max(0, 3 - c.count))
print(c + Array(repeating: 0, count: n), d)
print(c + Array(repeating: 0, count: Swift.max(1, 2)))
print([1.5] + Array(repeating: 0, count: Swift.max(1, 2)), Swift.Int(3), Swift.String("s"))

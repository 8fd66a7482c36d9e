let n = 5
let d: UInt64 = 1 << n
print(d, Bool(true), Float(0.1), UInt8(7) &+ 255, Character("x"), Int8(-128), String("a"))
struct M: ExpressibleByIntegerLiteral { var v: Int; init(_ v: Int) { self.v = v + 100 }; init(integerLiteral value: Int) { v = value } }
print(M(5), M(n), M.init(6))
func f<T: Numeric>(_ t: T) -> T { t * T(exactly: 2)! }
let mask: UInt32 = (1 << 8) - 1
print(f(2.5), mask, 1 << UInt8(3), UInt8(1) << n)
let a: [Double] = [1, Double(2), Double(3.5)]
print(a, Int(3.7), Int("12") ?? 0, Double("2.5")!, UInt64(1) << 40, String(5), Optional(3) as Any)

protocol D { static var symbol: String { get } }
enum L: D { static let symbol = "m" }
enum T: D { static let symbol = "s" }
struct Q<X: D> { var value: Double; static func / (a: Self, b: Self) -> Double { a.value / b.value } }
extension Q where X == L { static func / (d: Self, t: Q<T>) -> String { "\(d.value / t.value)" } }
print(Q<L>(value: 10) / Q<T>(value: 4))
print(Q<L>(value: 10) / Q<L>(value: 4))
let r = Q<L>(value: 10) / Q<L>(value: 4) as Double
print(r)
struct Big: ExpressibleByIntegerLiteral { var v: UInt64; init(integerLiteral v: UInt64) { self.v = v } }
print(18_446_744_073_709_551_615 as Big)
let z: Big = 18_446_744_073_709_551_615

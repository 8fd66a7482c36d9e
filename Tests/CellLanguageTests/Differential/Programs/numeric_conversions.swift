extension Int {
    init(_ b: Bool) { self = b ? 1 : 0 }
    init?(roman s: String) {
        let v: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
        let ns = s.map { v[$0] }
        guard !ns.contains(nil) else { return nil }
        let xs = ns.compactMap { $0 }
        self = zip(xs, xs.dropFirst() + [0]).reduce(0) { $0 + ($1.0 < $1.1 ? -$1.0 : $1.0) }
    }
    static func + (a: Int, b: Double) -> Double { Double(a) + b }
    static func * (a: Int, b: Double) -> Double { Double(a) * b }
    static postfix func ++ (a: inout Int) -> Int { a += 1; return a - 1 }
    func pow(_ n: Int) -> Int { (0..<n).reduce(1) { r, _ in r * self } }
    func pow(_ x: Double) -> Double { x == 0.5 ? Double(self).squareRoot() : -1 }
}
postfix operator ++
func % (a: Double, b: Double) -> Double { a.truncatingRemainder(dividingBy: b) }
func half<T: BinaryInteger>(_ x: T) -> T { x / 2 }
func half<T: FloatingPoint>(_ x: T) -> T { x / 2 }
func half(_ s: String) -> Substring { s.prefix(s.count / 2) }
func convert<A: BinaryInteger, B: BinaryInteger>(_ a: A, to: B.Type = B.self) -> B? { B(exactly: a) }
func convert<A: BinaryFloatingPoint, B: BinaryInteger>(_ a: A, to: B.Type = B.self) -> B { B(a.rounded()) }
let n = 7, d = 2.5, f: Float = 0.1, u: UInt8 = 250
var k = 1
print(n + d, n * d, n + 2, n * 2, d * 2, type(of: n + d), type(of: n * 2), 1 + 2.5, type(of: 2 * 3.0))
print(half(7), half(7.0), half(u), half("swift"), half(f), type(of: half(7 as Int16)), half(n) + half(3), half(Double(n)))
print(convert(u, to: Int8.self) as Any, convert(100) as UInt16? ?? 0, convert(2.6) as Int, convert(d, to: UInt8.self), type(of: convert(u, to: Int.self)))
print(k++, k++ + 1, k, 2.pow(10), 16.pow(0.5), n.pow(2) % 10, 7.5 % 2, 7 % 2, -7 % 3, 5.5 % 2.5)
print(Int("12") ?? 0, Int(2.9), Int(true), Int("z") as Any, Int(roman: "XIV")!, Int(roman: "Q") as Any, Int("ff", radix: 16)!, Int(exactly: 2.5) as Any)
print(["IV", "XL", "?"].map(Int.init(roman:)), ["1", "b"].map { Int($0) }, [true, false].map { Int($0) }, [1.7, -1.7].map { Int($0) }, [1, 2].map(Double.init))
print(u &+ 10, u.addingReportingOverflow(10), UInt8(clamping: 300), Int8(truncatingIfNeeded: 200), u >> 1, ~u, u ^ 0xFF, type(of: u << 1))
print(d.rounded(), (-d).rounded(.down), d.rounded(.toNearestOrEven), Double(f) == 0.1, f == 0.1, Float(d) * 2, Double("1e3")!, Double(".x") as Any)
print(7 / 2, 7 / 2.0, Double(7 / 2), Double(7) / 2, -7 / 2, 1 / 3.0 < 0.34, 0.1 + 0.2 == 0.3, 1e2, 5e-1, 0x10, 0b11, 1_000)
print([1, 2, 3].map { $0 / 2 }, [1, 2, 3].map { Double($0) / 2 }, [1.0, 2, 3].map { $0 / 2 }, [1, 2, 3].map { $0 * 0.5 }, ([1, 2, 3] as [Float]).map { $0 / 4 })
print([u, 1].map(Int.init).reduce(0, +), [u, 1].reduce(0) { $0 + Int($1) }, [u, 1].map { $0 / 2 }.max()!, type(of: [u, 1].map { $0 / 2 }))
print(zip([1, 2], [0.5, 1.5]).map { $0 + $1 }, zip([1, 2], [3, 4]).map { $0 * $1 }, zip([1, 2], [0.5, 1.5]).map { $0 * $1 }.reduce(0, +), zip([1, 2.5], [3, 4]).map(*))
print(stride(from: 0, through: 1, by: 0.5).map { $0 * 2 }, stride(from: n, to: 0, by: -3).map { Double($0) }, (1...3).map { Float($0) / 2 }, (0..<3).map { 10.pow($0) })
print(n.isMultiple(of: 7), n.signum(), n.quotientAndRemainder(dividingBy: 2), d.sign == .plus, Int.bitWidth, UInt8.max, Double.pi > 3, n.description + "\(d)")
print(max(1, 2.5), max(n, 3), min(d, 3), abs(-n), abs(-d), type(of: max(1, 2)), type(of: max(1, 2.0)), Swift.max(f, 2), (1...10).clamped(to: 5...20))

struct Polynomial: Equatable, ExpressibleByArrayLiteral, CustomStringConvertible {
    private var coefficients: [Double]   // lowest first
    init(arrayLiteral elements: Double...) { self.init(elements) }
    init<S: Sequence>(_ s: S) where S.Element == Double {
        coefficients = Array(s)
        while let last = coefficients.last, last == 0 { coefficients.removeLast() }
    }
    var degree: Int { coefficients.count - 1 }
    subscript(power: Int) -> Double { coefficients.indices.contains(power) ? coefficients[power] : 0 }
    func callAsFunction(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }
    static func + (a: Self, b: Self) -> Self { Self((0...max(a.degree, b.degree, 0)).map { a[$0] + b[$0] }) }
    static prefix func - (a: Self) -> Self { Self(a.coefficients.map(-)) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func * (a: Self, b: Self) -> Self {
        guard a.degree >= 0, b.degree >= 0 else { return [] }
        var out = [Double](repeating: 0, count: a.degree + b.degree + 1)
        for (i, x) in a.coefficients.enumerated() { for (j, y) in b.coefficients.enumerated() { out[i + j] += x * y } }
        return Self(out)
    }
    func derivative() -> Self { Self(coefficients.enumerated().dropFirst().map { Double($0.offset) * $0.element }) }
    var description: String {
        let terms = coefficients.enumerated().reversed().compactMap { (p, c) -> String? in
            guard c != 0 else { return nil }
            let magnitude = abs(c) == 1 && p > 0 ? "" : (c.truncatingRemainder(dividingBy: 1) == 0 ? "\(Int(abs(c)))" : "\(abs(c))")
            let variable = switch p { case 0: ""; case 1: "x"; default: "x^\(p)" }
            return (c < 0 ? "- " : "+ ") + magnitude + variable
        }
        guard let first = terms.first else { return "0" }
        let head = first.hasPrefix("+ ") ? String(first.dropFirst(2)) : "-" + first.dropFirst(2)
        return ([head] + terms.dropFirst()).joined(separator: " ")
    }
}
let p: Polynomial = [1, -3, 0, 2], q: Polynomial = [-1, 1]
print(p, "|", q, "|", p * q, "|", p + q, "|", p - p)
print(p(2), q(0.5), (p * q)(1.5), p.derivative(), p.derivative().derivative())
func newton(_ f: Polynomial, from x: Double, steps: Int = 20) -> (root: Double, steps: Int)? {
    var x = x
    let d = f.derivative()
    for i in 1...steps {
        let slope = d(x)
        if slope == 0 { return nil }
        let next = x - f(x) / slope
        if abs(next - x) < 1e-12 { return (next, i) }
        x = next
    }
    return nil
}
if let (root, n) = newton([-2, 0, 1], from: 1) { print(root, n) }
print(newton([1, 0, 1], from: 0) as Any, [p, q].map(\.degree))

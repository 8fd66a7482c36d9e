struct Polynomial: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral {
    private(set) var coefficients: [Double]
    init(_ c: [Double]) { coefficients = c; while coefficients.count > 1, coefficients.last == 0 { coefficients.removeLast() }; if c.isEmpty { coefficients = [0] } }
    init(arrayLiteral elements: Double...) { self.init(elements) }
    static let x = Polynomial([0, 1])
    var degree: Int { coefficients.count - 1 }
    func callAsFunction(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }
    subscript(power: Int) -> Double { power < coefficients.count ? coefficients[power] : 0 }
    static func + (a: Self, b: Self) -> Self { Polynomial((0...max(a.degree, b.degree)).map { a[$0] + b[$0] }) }
    static prefix func - (a: Self) -> Self { Polynomial(a.coefficients.map(-)) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func * (a: Self, b: Self) -> Self {
        var result = Array(repeating: 0.0, count: a.degree + b.degree + 1)
        for (i, p) in a.coefficients.enumerated() { for (j, q) in b.coefficients.enumerated() { result[i + j] += p * q } }
        return Polynomial(result)
    }
    static func * (k: Double, a: Self) -> Self { Polynomial(a.coefficients.map { k * $0 }) }
    static func ^ (a: Self, n: Int) -> Self { n == 0 ? [1] : a * (a ^ (n - 1)) }
    var derivative: Self { degree == 0 ? [0] : Polynomial(coefficients.enumerated().dropFirst().map { Double($0) * $1 }) }
    func divided(by d: Self) -> (quotient: Self, remainder: Self) {
        var rest = coefficients, quotient = Array(repeating: 0.0, count: max(0, degree - d.degree) + 1)
        while rest.count > d.degree, rest.count - 1 >= d.degree {
            let shift = rest.count - 1 - d.degree, factor = rest[rest.count - 1] / d[d.degree]
            quotient[shift] = factor
            for (i, c) in d.coefficients.enumerated() { rest[i + shift] -= factor * c }
            rest.removeLast()
        }
        return (Polynomial(quotient), Polynomial(rest))
    }
    func root(near start: Double, tolerance: Double = 1e-12) -> Double? {
        var x = start
        for _ in 0..<50 {
            let slope = derivative(x)
            guard slope != 0 else { return nil }
            let next = x - self(x) / slope
            if abs(next - x) < tolerance { return next }
            x = next
        }
        return nil
    }
    var description: String {
        var parts: [String] = []
        for (power, c) in coefficients.enumerated().reversed() where c != 0 {
            let size = abs(c) == 1 && power > 0 ? "" : (c == c.rounded() ? "\(Int(abs(c)))" : "\(abs(c))")
            let name = power == 0 ? "" : power == 1 ? "x" : "x^\(power)"
            parts.append((parts.isEmpty ? (c < 0 ? "-" : "") : (c < 0 ? " - " : " + ")) + size + name)
        }
        return parts.isEmpty ? "0" : parts.joined()
    }
}
let x = Polynomial.x
let p = (x ^ 2) - 3 * x + [2], q = x - [1]
print(p, "|", q, "|", p * q, "|", p.derivative, "|", -p, "|", p - p)
let (quotient, remainder) = ((x ^ 3) - [8]).divided(by: x - [2])
print(quotient, "rest", remainder, p.divided(by: [2]).quotient)
print(p(0), p(1), p(2.5), p.root(near: 5).map { ($0 * 1e6).rounded() / 1e6 } as Any, Polynomial([1, 0, 1]).root(near: 0) as Any, p == [2, -3, 1], Polynomial([]).degree)

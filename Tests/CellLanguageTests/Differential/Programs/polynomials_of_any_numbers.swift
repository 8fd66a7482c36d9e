struct Polynomial<C: SignedNumeric & Comparable>: Equatable {
    private(set) var coefficients: [C]
    init(_ c: [C]) {
        var c = c
        while c.last == 0 { c.removeLast() }
        coefficients = c
    }
    init(_ c: C...) { self.init(c) }
    var degree: Int { coefficients.count - 1 }
    subscript(power: Int) -> C { coefficients.indices.contains(power) ? coefficients[power] : 0 }
    func callAsFunction(_ x: C) -> C { coefficients.reversed().reduce(0) { $0 * x + $1 } }
    var derivative: Polynomial {
        var n: C = 0
        return Polynomial(coefficients.dropFirst().map { c in n += 1; return c * n })
    }
    static var x: Polynomial { Polynomial(0, 1) }
}
extension Polynomial: CustomStringConvertible {
    var description: String {
        let terms = coefficients.enumerated().reversed().filter { $0.element != 0 }.map { power, c -> String in
            let sign = c < 0 ? "- " : "+ "
            let size = abs(c)
            let factor = size == 1 && power > 0 ? "" : "\(size)"
            return sign + factor + (power == 0 ? "" : power == 1 ? "x" : "x^\(power)")
        }
        guard let first = terms.first else { return "0" }
        let head = first.hasPrefix("+ ") ? String(first.dropFirst(2)) : "-" + first.dropFirst(2)
        return ([head] + terms.dropFirst()).joined(separator: " ")
    }
}
extension Polynomial: AdditiveArithmetic {
    static var zero: Polynomial { Polynomial([]) }
    static func + (a: Self, b: Self) -> Self { Self((0...max(a.degree, b.degree, 0)).map { a[$0] + b[$0] }) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static prefix func - (a: Self) -> Self { Self(a.coefficients.map { -$0 }) }
    static func * (a: Self, b: Self) -> Self {
        guard a.degree >= 0, b.degree >= 0 else { return zero }
        var r = [C](repeating: 0, count: a.degree + b.degree + 1)
        for (i, x) in a.coefficients.enumerated() { for (j, y) in b.coefficients.enumerated() { r[i + j] += x * y } }
        return Self(r)
    }
    static func * (k: C, a: Self) -> Self { Self(a.coefficients.map { k * $0 }) }
}
extension Polynomial where C: BinaryFloatingPoint {
    func root(near guess: C, tolerance: C = 1e-9) -> C? {
        var x = guess
        let slope = derivative
        for _ in 0..<60 {
            let d = slope(x)
            guard d != 0 else { return nil }
            let step = self(x) / d
            x -= step
            if abs(step) < tolerance { return x }
        }
        return nil
    }
}
func ^ <C>(p: Polynomial<C>, n: Int) -> Polynomial<C> { (0..<n).reduce(Polynomial(1)) { r, _ in r * p } }
typealias P = Polynomial<Int>
let p: P = P(-6, 11, -6, 1), x = P.x
print(p, "|", p.derivative, "|", p.degree, p[1], p[9], (0...4).map { p($0) })
print((x + P(1)) ^ 4, "|", (x - P(2)) * (x + P(2)), "|", P.zero, P.zero.degree, -x)
print(p - p == .zero, 3 * x + P(5), [P(1), x, x * x].reduce(.zero, +))
let q = Polynomial<Double>(-2, 0, 1)
print(q, q.root(near: 1).map { ($0 * 1e6).rounded() / 1e6 } ?? 0, Polynomial<Double>(1).root(near: 0) as Any)
print(Polynomial<Double>(0.5, -1, 2.25), q.derivative(3))

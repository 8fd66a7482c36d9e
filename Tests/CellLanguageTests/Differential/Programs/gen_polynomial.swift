struct Polynomial<C: SignedNumeric & Comparable> {
    private(set) var coefficients: [C]      // constant term first

    init(_ coefficients: [C]) {
        self.coefficients = coefficients
        while let last = self.coefficients.last, last == .zero { self.coefficients.removeLast() }
    }
    static var x: Polynomial { Polynomial([0, 1]) }
    var degree: Int? { coefficients.isEmpty ? nil : coefficients.count - 1 }

    subscript(power: Int) -> C { coefficients.indices.contains(power) ? coefficients[power] : .zero }
    func callAsFunction(_ x: C) -> C { coefficients.reversed().reduce(.zero) { $0 * x + $1 } }
    var derivative: Polynomial {
        var n: C = 0
        return Polynomial(coefficients.dropFirst().map { n += 1; return $0 * n })
    }
}

extension Polynomial: AdditiveArithmetic {
    static var zero: Polynomial { Polynomial([]) }
    static func + (l: Self, r: Self) -> Self {
        Self((0..<max(l.coefficients.count, r.coefficients.count)).map { l[$0] + r[$0] })
    }
    static func - (l: Self, r: Self) -> Self { l + -r }
    static prefix func - (p: Self) -> Self { Self(p.coefficients.map { -$0 }) }
}

extension Polynomial: ExpressibleByArrayLiteral, ExpressibleByIntegerLiteral {
    init(arrayLiteral elements: C...) { self.init(elements) }
    init(integerLiteral value: C.IntegerLiteralType) { self.init([C(integerLiteral: value)]) }

    static func * (l: Self, r: Self) -> Self {
        guard let a = l.degree, let b = r.degree else { return .zero }
        var out = [C](repeating: .zero, count: a + b + 1)
        for (i, p) in l.coefficients.enumerated() {
            for (j, q) in r.coefficients.enumerated() { out[i + j] += p * q }
        }
        return Self(out)
    }
    static func ^ (base: Self, n: Int) -> Self { (0..<n).reduce(1) { acc, _ in acc * base } }
}

extension Polynomial: CustomStringConvertible where C: LosslessStringConvertible {
    var description: String {
        guard degree != nil else { return "0" }
        var out = ""
        for (power, c) in coefficients.enumerated().reversed() where c != .zero {
            let size = abs(c)
            out += out.isEmpty ? (c < .zero ? "-" : "") : (c < .zero ? " - " : " + ")
            if size != 1 || power == 0 { out += "\(size)" }
            out += power == 0 ? "" : power == 1 ? "x" : "x^\(power)"
        }
        return out
    }
}

typealias P = Polynomial<Int>
let p: P = [1, -3, 0, 2]
let q = (.x + 1) * (.x - 1) as P
print(p, "|", q, "|", p + q, "|", p - p, "|", p * q)
print((P.x - 1) ^ 4, "|", P.x ^ 0, "|", -(P.x ^ 3))
print(p(2), q(-5), P.zero(9), p.derivative, p.derivative.derivative, P([7]).derivative)
print((-2...2).map { q($0) }, p == [1, -3, 0, 2, 0, 0], q[1], p.degree as Any, P.zero.degree as Any)
let half = Polynomial<Double>([0.5, 0, 1.25])
print(half, half(2), half.derivative, (half * half).coefficients, [half, .x, 3].reduce(.zero, +))

struct Polynomial: Equatable, CustomStringConvertible {
    private(set) var coefficients: [Int]
    init(_ c: Int...) { self.init(c) }
    init(_ c: [Int]) {
        coefficients = c
        while let last = coefficients.last, last == 0 { coefficients.removeLast() }
    }
    var degree: Int { coefficients.isEmpty ? -1 : coefficients.count - 1 }
    subscript(power: Int) -> Int { power < coefficients.count ? coefficients[power] : 0 }
    func callAsFunction(_ x: Int) -> Int { coefficients.reversed().reduce(0) { $0 * x + $1 } }
    static func + (a: Self, b: Self) -> Self { Self((0...max(a.degree, b.degree, 0)).map { a[$0] + b[$0] }) }
    static prefix func - (a: Self) -> Self { Self(a.coefficients.map(-)) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func * (a: Self, b: Self) -> Self {
        guard a.degree >= 0, b.degree >= 0 else { return Self() }
        var c = Array(repeating: 0, count: a.degree + b.degree + 1)
        for i in 0...a.degree { for j in 0...b.degree { c[i + j] += a[i] * b[j] } }
        return Self(c)
    }
    static func ^ (a: Self, n: Int) -> Self { (0..<n).reduce(Polynomial(1)) { p, _ in p * a } }
    var derivative: Self { Self(coefficients.enumerated().dropFirst().map { $0.offset * $0.element }) }
    var description: String {
        guard degree >= 0 else { return "0" }
        var text = ""
        for p in stride(from: degree, through: 0, by: -1) {
            let c = self[p]
            if c == 0 { continue }
            let sign = c < 0 ? (text.isEmpty ? "-" : " - ") : (text.isEmpty ? "" : " + ")
            let number = abs(c) == 1 && p > 0 ? "" : "\(abs(c))"
            let x = p == 0 ? "" : p == 1 ? "x" : "x^\(p)"
            text += sign + number + x
        }
        return text
    }
}
let p = Polynomial(1, -3, 0, 2), q: Polynomial = .init([0, 1])
print(p, q, -p, p + q, p - p, p * q, separator: "; ")
print(p(2), q(7), (q - Polynomial(1)) ^ 3, (p * p).degree, p.derivative, Polynomial(5).derivative)
print(p == Polynomial(1, -3, 0, 2, 0, 0), Polynomial().degree)
let roots = (-5...5).filter { ((q - Polynomial(2)) * (q + Polynomial(3)))($0) == 0 }
print(roots)

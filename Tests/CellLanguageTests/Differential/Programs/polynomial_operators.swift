struct Polynomial: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral {
    private(set) var coefficients: [Int]
    init(_ coefficients: [Int]) {
        var trimmed = coefficients
        while trimmed.last == 0 { trimmed.removeLast() }
        self.coefficients = trimmed
    }
    init(arrayLiteral elements: Int...) { self.init(elements) }
    static let zero: Polynomial = []
    static let x: Polynomial = [0, 1]
    var degree: Int { max(coefficients.count - 1, 0) }
    subscript(power: Int) -> Int { power < coefficients.count ? coefficients[power] : 0 }
    func callAsFunction(_ x: Int) -> Int { coefficients.reversed().reduce(0) { $0 * x + $1 } }
    static func + (a: Self, b: Self) -> Self {
        Polynomial((0...max(a.degree, b.degree)).map { a[$0] + b[$0] })
    }
    static prefix func - (p: Self) -> Self { Polynomial(p.coefficients.map { -$0 }) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func * (a: Self, b: Self) -> Self {
        var product = Array(repeating: 0, count: a.degree + b.degree + 1)
        for (i, p) in a.coefficients.enumerated() {
            for (j, q) in b.coefficients.enumerated() { product[i + j] += p * q }
        }
        return Polynomial(product)
    }
    static func *= (a: inout Self, b: Self) { a = a * b }
    var derivative: Polynomial { Polynomial(coefficients.enumerated().dropFirst().map { $0 * $1 }) }
    var description: String {
        let terms = coefficients.indices.reversed().compactMap { power -> String? in
            let c = self[power]
            guard c != 0 else { return nil }
            switch power {
            case 0: return "\(c)"
            case 1: return c == 1 ? "x" : "\(c)x"
            default: return (c == 1 ? "" : "\(c)") + "x^\(power)"
            }
        }
        return terms.isEmpty ? "0" : terms.joined(separator: " + ")
    }
}
var p: Polynomial = [1, 1]
p *= p
print(p, p(3), p.derivative, p - p == .zero)
let q = Polynomial.x * .x * .x + [-2]
print(q, q.degree, q(2), -q, q - p)
print((0...3).map { q($0) }, Polynomial.zero, q[9])

struct Polynomial<Coefficient: SignedNumeric & Comparable>: Equatable {
    private(set) var coefficients: [Coefficient]
    init(_ coefficients: [Coefficient]) {
        self.coefficients = Array(coefficients.reversed().drop { $0 == .zero }.reversed())
    }
    var degree: Int? { coefficients.isEmpty ? nil : coefficients.count - 1 }
    subscript(power: Int) -> Coefficient { coefficients.indices.contains(power) ? coefficients[power] : 0 }
    func callAsFunction(_ x: Coefficient) -> Coefficient { coefficients.reversed().reduce(0) { $0 * x + $1 } }

    static func + (a: Self, b: Self) -> Self {
        Self((0..<max(a.coefficients.count, b.coefficients.count)).map { a[$0] + b[$0] })
    }
    static prefix func - (a: Self) -> Self { Self(a.coefficients.map { -$0 }) }
    static func - (a: Self, b: Self) -> Self { a + -b }
    static func * (a: Self, b: Self) -> Self {
        guard let m = a.degree, let n = b.degree else { return Self([]) }
        var c = [Coefficient](repeating: 0, count: m + n + 1)
        for (i, x) in a.coefficients.enumerated() { for (j, y) in b.coefficients.enumerated() { c[i + j] += x * y } }
        return Self(c)
    }
}
extension Polynomial: ExpressibleByArrayLiteral { init(arrayLiteral elements: Coefficient...) { self.init(elements) } }
extension Polynomial: CustomStringConvertible {
    var description: String {
        guard degree != nil else { return "0" }
        let superscripts = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        var text = ""
        for (power, c) in coefficients.enumerated().reversed() where c != 0 {
            let sign = c < 0 ? (text.isEmpty ? "-" : " - ") : (text.isEmpty ? "" : " + ")
            let size = abs(c)
            text += sign + (size == 1 && power > 0 ? "" : "\(size)")
            switch power {
            case 0: break
            case 1: text += "x"
            default: text += "x" + String(String(power).compactMap { $0.wholeNumberValue }.map { superscripts[$0] })
            }
        }
        return text
    }
}
extension Polynomial where Coefficient: BinaryInteger {
    var derivative: Polynomial { Polynomial(coefficients.enumerated().dropFirst().map { Coefficient($0.offset) * $0.element }) }
    func roots(in candidates: some Sequence<Coefficient>) -> [Coefficient] { candidates.filter { self($0) == 0 } }
}

let p: Polynomial = [-6, 11, -6, 1], q: Polynomial<Int> = [1, 1]
print(p, q, p * q, p - p, -q, separator: " ; ")
print(p(4), p.derivative, p.roots(in: -5...5), (p * q).roots(in: stride(from: -5, through: 5, by: 2)))
print((0..<4).map { n in (0..<n).reduce([1] as Polynomial<Int>) { acc, _ in acc * q } })
let half: Polynomial<Double> = [0.5, 0, -2]
print(half, half(0.5), half.degree as Any, (half - half).degree as Any, half == [0.5, 0.0, -2.0, 0])
var big = Polynomial<Int>([])
for k in 0...10 { big = big + Polynomial(Array(repeating: 0, count: k) + [k]) }
print(big, big.degree!)

struct Matrix<Element> where Element: Numeric {
    var rows: [[Element]]
    func map<T: Numeric>(_ f: (Element) -> T) -> Matrix<T> { Matrix<T>(rows: rows.map { $0.map(f) }) }
    static func * (left: Self, factor: Element) -> Self { left.map { $0 * factor } }
    var sum: Element { rows.reduce(0) { $0 + $1.reduce(0, +) } }
}
extension Matrix: CustomStringConvertible where Element: CustomStringConvertible {
    var description: String { rows.map { $0.map(\.description).joined(separator: " ") }.joined(separator: "\n") }
}
let m = Matrix(rows: [[1, 2], [3, 4]])
print(m * 3)
print((m * 2).sum, m.map { Double($0) / 2 }.sum)

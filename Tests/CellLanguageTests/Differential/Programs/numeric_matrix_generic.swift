struct Matrix<T: Numeric>: Equatable {
    let rows: Int, cols: Int
    private(set) var storage: [T]
    init(_ rows: Int, _ cols: Int, fill: T = 0) {
        (self.rows, self.cols) = (rows, cols)
        storage = Array(repeating: fill, count: rows * cols)
    }
    init(_ literal: [[T]]) {
        precondition(Set(literal.map(\.count)).count <= 1, "ragged")
        rows = literal.count
        cols = literal.first?.count ?? 0
        storage = literal.flatMap { $0 }
    }
    subscript(row: Int, col: Int) -> T {
        get { assert(isValid(row, col)); return storage[row * cols + col] }
        set { storage[row * cols + col] = newValue }
    }
    subscript(row row: Int) -> ArraySlice<T> { storage[row * cols ..< (row + 1) * cols] }
    subscript(col col: Int) -> [T] { (0..<rows).map { self[$0, col] } }
    func isValid(_ r: Int, _ c: Int) -> Bool { 0..<rows ~= r && 0..<cols ~= c }
    var transposed: Self {
        var m = Matrix(cols, rows)
        for r in 0..<rows { for c in 0..<cols { m[c, r] = self[r, c] } }
        return m
    }
    func map<U>(_ f: (T) throws -> U) rethrows -> Matrix<U> {
        var m = Matrix<U>(rows, cols)
        for (i, x) in storage.enumerated() { m[i / cols, i % cols] = try f(x) }
        return m
    }
    static func + (a: Matrix, b: Matrix) -> Matrix { zipped(a, b, +) }
    static func - (a: Matrix, b: Matrix) -> Matrix { zipped(a, b, -) }
    private static func zipped(_ a: Matrix, _ b: Matrix, _ op: (T, T) -> T) -> Matrix {
        var m = a
        for i in m.storage.indices { m.storage[i] = op(a.storage[i], b.storage[i]) }
        return m
    }
    static func * (a: Matrix, b: Matrix) -> Matrix? {
        guard a.cols == b.rows else { return nil }
        var m = Matrix(a.rows, b.cols)
        for i in 0..<a.rows { for j in 0..<b.cols { for k in 0..<a.cols { m[i, j] += a[i, k] * b[k, j] } } }
        return m
    }
    static func * (s: T, m: Matrix) -> Matrix { m.map { s * $0 } }
}
extension Matrix: CustomStringConvertible {
    var description: String {
        (0..<rows).map { r in self[row: r].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n")
    }
}
extension Matrix: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: [T]...) { self.init(elements) }
}
extension Matrix where T: Comparable { var largest: T? { storage.max() } }
extension Matrix where T: BinaryFloatingPoint {
    var norm: T { storage.reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
let a: Matrix = [[1, 2, 3], [4, 5, 6]]
let b = Matrix([[1, 0], [0, 1], [2, 2]])
print(a * b ?? Matrix(0, 0))
print(a.transposed, a[row: 1], a[col: 2], separator: " | ")
print((a * a) == nil, a + a == 2 * a, (a - a).largest ?? -1)
print(a.map { Double($0) / 2 }.norm, (0.5 * Matrix<Double>([[4, 2]]))[0, 1])
var c = Matrix<Int>(2, 2, fill: 7)
c[0, 1] *= 2; c[1, 1] -= 10
print(c, a.isValid(2, 0))

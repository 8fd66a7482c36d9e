struct Matrix: Equatable, CustomStringConvertible {
    private(set) var rows: [[Double]]
    init(_ rows: [[Double]]) { precondition(Set(rows.map(\.count)).count <= 1, "ragged"); self.rows = rows }
    init(identity n: Int) { self.init((0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } }) }
    var shape: (rows: Int, columns: Int) { (rows.count, rows.first?.count ?? 0) }
    var transposed: Matrix { Matrix((0..<shape.columns).map { c in rows.map { $0[c] } }) }
    subscript(r: Int, c: Int) -> Double { get { rows[r][c] } set { rows[r][c] = newValue } }
    subscript(row r: Int) -> [Double] { rows[r] }
    static func * (a: Matrix, b: Matrix) -> Matrix { let t = b.transposed.rows; return Matrix(a.rows.map { row in t.map { zip(row, $0).map(*).reduce(0, +) } }) }
    static func * (k: Double, m: Matrix) -> Matrix { Matrix(m.rows.map { $0.map { k * $0 } }) }
    static func + (a: Matrix, b: Matrix) -> Matrix { Matrix(zip(a.rows, b.rows).map { zip($0, $1).map(+) }) }
    static func += (a: inout Matrix, b: Matrix) { a = a + b }
    var determinant: Double {
        precondition(shape.rows == shape.columns)
        var m = rows, result = 1.0
        for i in m.indices {
            guard let pivot = (i..<m.count).max(by: { abs(m[$0][i]) < abs(m[$1][i]) }), m[pivot][i] != 0 else { return 0 }
            if pivot != i { m.swapAt(pivot, i); result.negate() }
            result *= m[i][i]
            for r in m.indices where r > i { let f = m[r][i] / m[i][i]; for c in i..<m.count { m[r][c] -= f * m[i][c] } }
        }
        return result
    }
    func power(_ n: Int) -> Matrix { n == 0 ? Matrix(identity: shape.rows) : n % 2 == 1 ? self * power(n - 1) : { $0 * $0 }(power(n / 2)) }
    var description: String { rows.map { $0.map { String($0) }.joined(separator: " ") }.joined(separator: "\n") }
}
let a = Matrix([[1, 2], [3, 4]]), fib = Matrix([[1, 1], [1, 0]])
print(a * Matrix(identity: 2) == a, a * a, a.transposed, 2 * a + a, separator: "\n")
print(fib.power(30)[0, 1], a.determinant, Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).determinant, Matrix([[1, 2], [2, 4]]).determinant)
var b = a
b[0, 1] += 10
b += a
print(b.rows, b.shape, a.rows)

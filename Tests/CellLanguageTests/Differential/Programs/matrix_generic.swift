struct Matrix<Scalar> {
    let rows: Int, cols: Int
    private var grid: [Scalar]

    init(rows: Int, cols: Int, _ fill: (Int, Int) throws -> Scalar) rethrows {
        (self.rows, self.cols) = (rows, cols)
        grid = []
        grid.reserveCapacity(rows * cols)
        for r in 0..<rows { for c in 0..<cols { grid.append(try fill(r, c)) } }
    }

    init?(_ nested: [[Scalar]]) {
        guard let width = nested.first?.count, nested.allSatisfy({ $0.count == width }) else { return nil }
        self.init(rows: nested.count, cols: width) { nested[$0][$1] }
    }

    subscript(r: Int, c: Int) -> Scalar {
        get { grid[r * cols + c] }
        set { grid[r * cols + c] = newValue }
    }
    subscript(row r: Int) -> ArraySlice<Scalar> { grid[r * cols ..< (r + 1) * cols] }
    var transposed: Matrix { Matrix(rows: cols, cols: rows) { self[$1, $0] } }
    func map<T>(_ f: (Scalar) throws -> T) rethrows -> Matrix<T> {
        try Matrix<T>(rows: rows, cols: cols) { try f(self[$0, $1]) }
    }
}

extension Matrix: Equatable where Scalar: Equatable {}
extension Matrix: Hashable where Scalar: Hashable {}

extension Matrix where Scalar: Numeric {
    static func * (a: Matrix, b: Matrix) -> Matrix {
        precondition(a.cols == b.rows)
        return Matrix(rows: a.rows, cols: b.cols) { r, c in
            (0..<a.cols).reduce(0) { $0 + a[r, $1] * b[$1, c] }
        }
    }
    static func *= (a: inout Matrix, b: Matrix) { a = a * b }
    static func identity(_ n: Int) -> Matrix { Matrix(rows: n, cols: n) { $0 == $1 ? 1 : 0 } }
    func power(_ exponent: Int) -> Matrix {
        var (result, base, e) = (Matrix.identity(rows), self, exponent)
        while e > 0 {
            if e & 1 == 1 { result *= base }
            base *= base
            e >>= 1
        }
        return result
    }
}

extension Matrix: CustomStringConvertible {
    var description: String {
        let cells = grid.map { "\($0)" }
        let width = cells.map(\.count).max() ?? 0
        return stride(from: 0, to: cells.count, by: cols).map { start in
            cells[start..<start + cols]
                .map { String(repeating: " ", count: width - $0.count) + $0 }
                .joined(separator: " ")
        }.joined(separator: "\n")
    }
}

var m = Matrix([[1, 2, 3], [4, 5, 60]])!
print(m, m.transposed, m * m.transposed, separator: "\n--\n")
m[1, 2] -= 54
print(m[row: 1], m.transposed.transposed == m, Matrix([[1], [2, 3]]) == nil)
print(m.map { Double($0) / 4 })
print(Matrix([[1, 1], [1, 0]])!.power(60)[0, 1], Set([m, m.transposed, m]).count)

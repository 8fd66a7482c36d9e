// A small matrix on nested arrays: products, transpose, determinant, Gauss elimination.
struct Matrix: Equatable, CustomStringConvertible {
    private var rows: [[Double]]
    var height: Int { rows.count }
    var width: Int { rows.first?.count ?? 0 }

    init(_ rows: [[Double]]) {
        precondition(Set(rows.map(\.count)).count <= 1, "rows of different lengths")
        self.rows = rows
    }

    static func identity(_ n: Int) -> Matrix {
        Matrix((0..<n).map { i in (0..<n).map { i == $0 ? 1 : 0 } })
    }

    subscript(row: Int, column: Int) -> Double {
        get { rows[row][column] }
        set { rows[row][column] = newValue }
    }

    subscript(column column: Int) -> [Double] { rows.map { $0[column] } }

    var transposed: Matrix { Matrix((0..<width).map { self[column: $0] }) }

    var description: String {
        rows.map { "[" + $0.map { String($0) }.joined(separator: ", ") + "]" }.joined(separator: "\n")
    }

    static func * (a: Matrix, b: Matrix) -> Matrix {
        precondition(a.width == b.height)
        return Matrix(
            a.rows.map { row in (0..<b.width).map { j in zip(row, b[column: j]).map(*).reduce(0, +) } })
    }

    static func * (factor: Double, matrix: Matrix) -> Matrix {
        Matrix(matrix.rows.map { $0.map { factor * $0 } })
    }

    static func + (a: Matrix, b: Matrix) -> Matrix {
        Matrix(zip(a.rows, b.rows).map { zip($0, $1).map(+) })
    }

    /// Gauss elimination with partial pivoting.
    var determinant: Double {
        var m = rows
        var result = 1.0
        for k in m.indices {
            let pivot = (k..<m.count).max { abs(m[$0][k]) < abs(m[$1][k]) }!
            if m[pivot][k] == 0 { return 0 }
            if pivot != k {
                m.swapAt(pivot, k)
                result = -result
            }
            result *= m[k][k]
            for i in m.indices where i > k {
                let factor = m[i][k] / m[k][k]
                for j in k..<m.count { m[i][j] -= factor * m[k][j] }
            }
        }
        return result
    }
}

var a = Matrix([[2, 0], [1, 3]])
let b = Matrix([[1, 4], [0, 0.5]])
print(a * b)
print(a + 2 * b)
print(a.transposed, a.determinant, (a * b).determinant, separator: "\n")
a[0, 1] = 7
print(a, a * .identity(2) == a, Matrix([[1, 2], [2, 4]]).determinant)
print(Matrix([[0, 2, 1], [1, 1, 0], [3, 0, 2]]).determinant)

struct Matrix: Equatable, CustomStringConvertible {
    let rows: Int, columns: Int
    private var grid: [Double]

    init(rows: Int, columns: Int, repeating value: Double = 0) {
        (self.rows, self.columns) = (rows, columns)
        grid = Array(repeating: value, count: rows * columns)
    }

    init(_ values: [[Double]]) {
        precondition(values.allSatisfy { $0.count == values[0].count }, "ragged")
        self.init(rows: values.count, columns: values.first?.count ?? 0)
        for (r, row) in values.enumerated() { for (c, value) in row.enumerated() { self[r, c] = value } }
    }

    static func identity(_ n: Int) -> Matrix {
        var result = Matrix(rows: n, columns: n)
        for i in 0..<n { result[i, i] = 1 }
        return result
    }

    subscript(row: Int, column: Int) -> Double {
        get { grid[row * columns + column] }
        set { grid[row * columns + column] = newValue }
    }

    var transposed: Matrix {
        var result = Matrix(rows: columns, columns: rows)
        for r in 0..<rows { for c in 0..<columns { result[c, r] = self[r, c] } }
        return result
    }

    static func * (a: Matrix, b: Matrix) -> Matrix? {
        guard a.columns == b.rows else { return nil }
        var result = Matrix(rows: a.rows, columns: b.columns)
        for r in 0..<a.rows {
            for c in 0..<b.columns {
                result[r, c] = (0..<a.columns).reduce(0) { $0 + a[r, $1] * b[$1, c] }
            }
        }
        return result
    }

    var determinant: Double {
        guard rows == columns else { return .nan }
        var m = self
        var result = 1.0
        for k in 0..<rows {
            guard let pivot = (k..<rows).max(by: { abs(m[$0, k]) < abs(m[$1, k]) }), m[pivot, k] != 0 else { return 0 }
            if pivot != k {
                for c in 0..<columns { (m[k, c], m[pivot, c]) = (m[pivot, c], m[k, c]) }
                result = -result
            }
            result *= m[k, k]
            for r in (k + 1)..<max(rows, k + 1) {
                let factor = m[r, k] / m[k, k]
                for c in k..<columns { m[r, c] -= factor * m[k, c] }
            }
        }
        return result
    }

    var description: String {
        (0..<rows).map { r in (0..<columns).map { "\(self[r, $0])" }.joined(separator: " ") }.joined(separator: "\n")
    }
}

let a = Matrix([[2, 1], [5, 3]])
let b = Matrix([[3, -1], [-5, 2]])
print(a * b == .identity(2), a.determinant, b.transposed, separator: "\n")
print(Matrix([[6, 1, 1], [4, -2, 5], [2, 8, 7]]).determinant, Matrix([[1, 2], [2, 4]]).determinant)
if let product = a * Matrix([[1], [2]]) { print(product) }
print(a * Matrix(rows: 3, columns: 1) == nil, Matrix(rows: 1, columns: 2).determinant.isNaN)

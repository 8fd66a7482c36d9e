struct Matrix: Equatable, CustomStringConvertible {
    enum Failure: Error { case shape((Int, Int), (Int, Int)), singular }

    private(set) var rows: [[Double]]
    var shape: (Int, Int) { (rows.count, rows.first?.count ?? 0) }

    init(_ rows: [Double]...) { self.rows = rows }
    init(rows: [[Double]]) { self.rows = rows }
    static func identity(_ n: Int) -> Matrix {
        Matrix(rows: (0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } })
    }

    subscript(i: Int, j: Int) -> Double {
        get { rows[i][j] }
        set { rows[i][j] = newValue }
    }
    subscript(column j: Int) -> [Double] { rows.map { $0[j] } }

    var transposed: Matrix {
        guard let first = rows.first else { return self }
        return Matrix(rows: first.indices.map { self[column: $0] })
    }

    static func * (a: Matrix, b: Matrix) throws -> Matrix {
        guard a.shape.1 == b.shape.0 else { throw Failure.shape(a.shape, b.shape) }
        let columns = b.transposed.rows
        return Matrix(rows: a.rows.map { row in columns.map { zip(row, $0).map(*).reduce(0, +) } })
    }
    static func * (k: Double, m: Matrix) -> Matrix { Matrix(rows: m.rows.map { $0.map { k * $0 } }) }
    static prefix func - (m: Matrix) -> Matrix { -1 * m }
    static func += (a: inout Matrix, b: Matrix) {
        for (i, row) in b.rows.enumerated() { for (j, v) in row.enumerated() { a[i, j] += v } }
    }

    func determinant() throws -> Double {
        var m = rows, det = 1.0
        for p in m.indices {
            guard let pivot = (p..<m.count).max(by: { abs(m[$0][p]) < abs(m[$1][p]) }), m[pivot][p] != 0 else { throw Failure.singular }
            if pivot != p { m.swapAt(p, pivot); det.negate() }
            det *= m[p][p]
            for r in m.indices.dropFirst(p + 1) {
                let f = m[r][p] / m[p][p]
                for c in p..<m.count { m[r][c] -= f * m[p][c] }
            }
        }
        return det
    }

    var description: String {
        let text = rows.map { $0.map { "\($0)" } }
        let width = text.joined().map(\.count).max() ?? 0
        return text.map { "[" + $0.map { String(repeating: " ", count: width - $0.count) + $0 }.joined(separator: ", ") + "]" }.joined(separator: "\n")
    }
}

var m = Matrix([1, 2, 3], [0, -1.5, 4])
print(m, m.transposed, separator: "\n--\n")
do {
    print(try m * m.transposed)
    print(try (Matrix([2, 1], [7, 4])).determinant())
    _ = try Matrix([1, 2], [2, 4]).determinant()
} catch Matrix.Failure.singular { print("singular") }
do { print(try m * m) } catch let Matrix.Failure.shape(a, b) { print("cannot multiply", a, b) }
m += Matrix.identity(2)
m[1, 2].round(.down)
print(-m, m == 1 * m, m[column: 1], m.shape == (2, 3))

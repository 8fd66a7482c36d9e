struct Matrix<Element: Numeric>: Equatable {
    let rows, columns: Int
    private var grid: [Element]
    init(_ rows: [[Element]]) {
        precondition(rows.allSatisfy { $0.count == rows[0].count }, "ragged")
        self.rows = rows.count
        columns = rows.first?.count ?? 0
        grid = rows.flatMap { $0 }
    }
    init(rows: Int, columns: Int, fill: (Int, Int) -> Element) {
        (self.rows, self.columns) = (rows, columns)
        grid = (0..<rows).flatMap { r in (0..<columns).map { c in fill(r, c) } }
    }
    static func identity(_ n: Int) -> Self { Self(rows: n, columns: n) { $0 == $1 ? 1 : 0 } }
    subscript(r: Int, c: Int) -> Element {
        get { grid[r * columns + c] }
        set { grid[r * columns + c] = newValue }
    }
    subscript(row r: Int) -> ArraySlice<Element> { grid[r * columns..<(r + 1) * columns] }
    var transposed: Self { Self(rows: columns, columns: rows) { self[$1, $0] } }
    static func * (a: Self, b: Self) -> Self? {
        guard a.columns == b.rows else { return nil }
        return Self(rows: a.rows, columns: b.columns) { r, c in
            zip(a[row: r], b.transposed[row: c]).map(*).reduce(0, +)
        }
    }
}
extension Matrix: CustomStringConvertible where Element: LosslessStringConvertible {
    var description: String {
        let cells = grid.map { String($0) }
        let w = cells.map(\.count).max() ?? 0
        return (0..<rows).map { r in
            "[" + (0..<columns).map { c in
                let t = cells[r * columns + c]
                return String(repeating: " ", count: w - t.count) + t
            }.joined(separator: " ") + "]"
        }.joined(separator: "\n")
    }
}
var a = Matrix([[1, 2, 3], [4, 5, 6]])
print(a, a.transposed, separator: "\n\n")
print((a * a.transposed)!, a * a == nil)
a[1, 2] *= -10
print(a[row: 1], a[row: 1].startIndex)
func power<T>(_ m: Matrix<T>, _ n: Int) -> Matrix<T> {
    if n == 0 { return .identity(m.rows) }
    let half = power(m, n / 2)
    let squared = (half * half)!
    return n.isMultiple(of: 2) ? squared : (squared * m)!
}
print(power(Matrix([[1, 1], [1, 0]]), 30)[0, 1])
print(Matrix([[0.5, 1.25], [2, 3]]))
print(power(Matrix([[1.5]]), 5) == Matrix([[7.59375]]))

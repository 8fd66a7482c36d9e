struct Matrix<Element: Numeric> {
    let rows: Int, columns: Int
    private var grid: [Element]
    init(rows: Int, columns: Int, fill: Element = 0) {
        self.rows = rows
        self.columns = columns
        grid = Array(repeating: fill, count: rows * columns)
    }
    subscript(row: Int, column: Int) -> Element {
        get { grid[row * columns + column] }
        set { grid[row * columns + column] = newValue }
    }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        var result = Matrix(rows: a.rows, columns: b.columns)
        for i in 0..<a.rows {
            for j in 0..<b.columns {
                for k in 0..<a.columns { result[i, j] += a[i, k] * b[k, j] }
            }
        }
        return result
    }
    func map<T: Numeric>(_ f: (Element) -> T) -> Matrix<T> {
        var m = Matrix<T>(rows: rows, columns: columns)
        for i in 0..<rows { for j in 0..<columns { m[i, j] = f(self[i, j]) } }
        return m
    }
}
var m = Matrix<Int>(rows: 2, columns: 2)
m[0, 0] = 1; m[0, 1] = 2; m[1, 0] = 3; m[1, 1] = 4
let sq = m * m
print(sq[0, 0], sq[0, 1], sq[1, 0], sq[1, 1])
print(sq.map { Double($0) / 2 }[1, 1])
func commonElements<T: Sequence, U: Sequence>(_ a: T, _ b: U) -> [T.Element]
where T.Element: Equatable, T.Element == U.Element {
    a.filter { x in b.contains { $0 == x } }
}
print(commonElements([1, 2, 3], Set([3, 4, 1])))
func largest<S: Sequence>(_ s: S) -> S.Element? where S.Element: Comparable { s.max() }
print(largest([3, 9, 2]) ?? 0, largest("swift") ?? " ")
func zipMap<A, B, C>(_ a: [A], _ b: [B], _ f: (A, B) throws -> C) rethrows -> [C] {
    try zip(a, b).map { try f($0, $1) }
}
print(zipMap([1, 2], ["a", "b"]) { "\($1)\($0)" })

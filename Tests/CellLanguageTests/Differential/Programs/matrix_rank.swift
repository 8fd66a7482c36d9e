struct Matrix: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral {
    private(set) var rows: [[Double]]
    init(arrayLiteral elements: [Double]...) { rows = elements }
    init(identity n: Int) { rows = (0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } } }
    var shape: (rows: Int, columns: Int) { (rows.count, rows.first?.count ?? 0) }
    subscript(r: Int, c: Int) -> Double {
        get { rows[r][c] }
        set { rows[r][c] = newValue }
    }
    subscript(column c: Int) -> [Double] { rows.map { $0[c] } }
    var transposed: Matrix { var m = self; m.rows = (0..<shape.columns).map { self[column: $0] }; return m }
    static func * (a: Matrix, b: Matrix) -> Matrix? {
        guard a.shape.columns == b.shape.rows else { return nil }
        var m = Matrix()
        m.rows = a.rows.map { row in (0..<b.shape.columns).map { c in zip(row, b[column: c]).map(*).reduce(0, +) } }
        return m
    }
    static prefix func - (m: Matrix) -> Matrix { var r = m; for i in r.rows.indices { for j in r.rows[i].indices { r[i, j].negate() } }; return r }
    func reduced() -> (form: Matrix, pivots: [Int]) {
        var m = self, pivots: [Int] = [], row = 0
        for column in 0..<shape.columns where row < shape.rows {
            guard let pivot = (row..<shape.rows).first(where: { abs(m[$0, column]) > 1e-12 }) else { continue }
            m.rows.swapAt(row, pivot)
            let factor = m[row, column]
            m.rows[row] = m.rows[row].map { $0 / factor }
            for other in 0..<shape.rows where other != row {
                let f = m[other, column]
                m.rows[other] = zip(m.rows[other], m.rows[row]).map { $0 - f * $1 }
            }
            pivots.append(column)
            row += 1
        }
        return (m, pivots)
    }
    var inverse: Matrix? {
        let n = shape.rows
        guard n == shape.columns else { return nil }
        var wide = self
        for (i, row) in Matrix(identity: n).rows.enumerated() { wide.rows[i] += row }
        let (form, pivots) = wide.reduced()
        guard pivots.elementsEqual(0..<n) else { return nil }
        var result = self
        result.rows = form.rows.map { Array($0[n...]) }
        return result
    }
    var description: String { "[" + rows.map { $0.map { "\($0)" }.joined(separator: ", ") }.joined(separator: "; ") + "]" }
}
let a: Matrix = [[2, 1], [5, 3]], b: Matrix = [[1, 2, 3], [2, 4, 6], [1, 0, 1]]
print(a, a.transposed, -a, a.shape)
print(a.inverse ?? Matrix(), (a * (a.inverse ?? [])) == Matrix(identity: 2), a * [[1, 2, 3]] as Any)
print(b.reduced(), b.inverse == nil, b[column: 2], b.reduced().pivots.count)
if let product = a * a.transposed { print(product, product == product.transposed) }

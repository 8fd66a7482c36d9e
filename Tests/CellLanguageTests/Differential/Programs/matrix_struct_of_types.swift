struct Matrix: ExpressibleByArrayLiteral, Equatable, CustomStringConvertible, Sequence {
    var rows: [[Double]]
    init(rows: [[Double]]) { self.rows = rows }
    init(arrayLiteral rows: [Double]...) { self.rows = rows }
    init(_ n: Int, _ m: Int? = nil, fill: (Int, Int) -> Double) {
        rows = (0..<n).map { i in (0..<(m ?? n)).map { j in fill(i, j) } }
    }
    init(_ n: Int, fill v: Double = 0) { self.init(n) { _, _ in v } }
    static func identity(_ n: Int) -> Matrix { .init(n) { $0 == $1 ? 1 : 0 } }
    var t: Matrix { Matrix(rows[0].count, rows.count) { rows[$1][$0] } }
    subscript(i: Int, j: Int) -> Double { get { rows[i][j] } set { rows[i][j] = newValue } }
    subscript(i: Int) -> [Double] { rows[i] }
    func makeIterator() -> AnyIterator<Double> { AnyIterator(rows.joined().makeIterator()) }
    func map(_ f: (Double) -> Double) -> Matrix { Matrix(rows: rows.map { $0.map(f) }) }
    var description: String { rows.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: " | ") }
    static func * (a: Matrix, b: Matrix) -> Matrix {
        Matrix(a.rows.count, b.rows[0].count) { i, j in zip(a[i], b.t[j]).map(*).reduce(0, +) }
    }
    static func * (a: Matrix, v: [Double]) -> [Double] { a.rows.map { zip($0, v).reduce(0) { $0 + $1.0 * $1.1 } } }
    static func * (k: Double, a: Matrix) -> Matrix { a.map { k * $0 } }
    static func + (a: Matrix, b: Matrix) -> Matrix { Matrix(rows: zip(a.rows, b.rows).map { zip($0, $1).map(+) }) }
    static func += (a: inout Matrix, k: Double) { a = a.map { $0 + k } }
}
func + (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 + $1 } }
var m: Matrix = [[1, 2], [3, 4.5]]
print(m, m.t, m * .identity(2) == m, type(of: m))
print(m * [1, 1], 2 * m, m + m.t, type(of: m * [1, 2]), type(of: 2 * m), (m * m)[0])
m[0, 1] *= 10
m += 1
print(m, m.max()!, m.reduce(0, +), m.sorted(), m.contains(21), m.first { $0 > 3 } ?? 0)
let texts = m.map { "\($0)" }
let same = m.map { $0 / 2 }
print(type(of: texts), type(of: same), texts.count, same)
print(m.filter { $0 > 3 }, m.enumerated().map { $0.offset }, m.prefix(2).map { $0 }, Array(m.dropFirst(3)), m.allSatisfy { $0 > 0 })
print(Matrix(2), Matrix(2, fill: 1), Matrix(1, 3) { Double($0 * 10 + $1) }, Matrix(2) { Double($0) - Double($1) })
print([1, 2] + [3, 4], [1, 2] + [3, 4] as [Double], [1.5] + [1], ["a"] + ["b"], type(of: [1, 2] + [3, 4]), type(of: [1, 2.5] + [3, 4]))
let total = [m, .identity(2), [[1, 1], [1, 1]]].reduce(Matrix(2), +)
print(total, m.min(by: >)!, m == m.t.t, zip(m, m.t).map { $0 - $1 })
let grids: [String: Matrix] = ["id": .identity(1), "z": Matrix(1), "lit": [[7]]]
print(grids["lit"]?[0, 0] ?? 0, grids["none"]?[0] ?? [], grids.values.map { $0[0, 0] }.sorted(), grids["id"].map { 3 * $0 } ?? [[0]])

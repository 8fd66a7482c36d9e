typealias Matrix = [[Double]]

func identity(_ n: Int) -> Matrix {
    (0..<n).map { r in (0..<n).map { $0 == r ? 1 : 0 } }
}

func transpose(_ m: Matrix) -> Matrix {
    guard let width = m.first?.count else { return [] }
    return (0..<width).map { c in m.map { $0[c] } }
}

func * (a: Matrix, b: Matrix) -> Matrix {
    let bt = transpose(b)
    return a.map { row in bt.map { col in zip(row, col).map(*).reduce(0, +) } }
}

func + (a: Matrix, b: Matrix) -> Matrix {
    zip(a, b).map { zip($0, $1).map { $0 + $1 } }
}

func determinant(_ m: Matrix) -> Double {
    if m.count == 1 { return m[0][0] }
    var total = 0.0
    for c in 0..<m.count {
        let minor = m.dropFirst().map { row in
            row.enumerated().filter { $0.offset != c }.map { $0.element }
        }
        total += (c % 2 == 0 ? 1 : -1) * m[0][c] * determinant(Array(minor))
    }
    return total
}

func inverse(_ input: Matrix) -> Matrix? {
    let n = input.count
    var m = zip(input, identity(n)).map { $0 + $1 as [Double] }
    for i in 0..<n {
        guard let pivot = (i..<n).max(by: { abs(m[$0][i]) < abs(m[$1][i]) }), m[pivot][i] != 0 else { return nil }
        m.swapAt(i, pivot)
        let p = m[i][i]
        for c in 0..<(2 * n) { m[i][c] /= p }
        for r in 0..<n where r != i {
            let f = m[r][i]
            for c in 0..<(2 * n) { m[r][c] -= f * m[i][c] }
        }
    }
    return m.map { Array($0[n...]) }
}

let a: Matrix = [[2, 1], [7, 4]]
let b: Matrix = [[0.5, -1], [3, 2.25]]
print("a =", a)
print("b =", b)
print("a*b =", a * b)
print("a+b =", a + b)
print("aT =", transpose(a))
print("det a =", determinant(a), "det b =", determinant(b))
print("inv a =", inverse(a) as Any)
print("singular:", inverse([[1, 2], [2, 4]]) as Any)

let m3: Matrix = [[2, 0, 1], [1, 3, 2], [1, 1, 4]]
print("det m3 =", determinant(m3))
var power = identity(3)
for k in 1...4 {
    power = power * m3
    print("m3^\(k) trace:", (0..<3).map { power[$0][$0] }.reduce(0, +))
}
for row in power { print(row) }
let grid = [[1, 2, 3], [4, 5, 6]]
print(grid.map { $0.map(String.init).joined(separator: "\t") }.joined(separator: "\n"))

typealias Matrix = [[Double]]

func zeros(_ r: Int, _ c: Int) -> Matrix { Array(repeating: Array(repeating: 0.0, count: c), count: r) }
func identity(_ n: Int) -> Matrix {
    var m = zeros(n, n)
    for i in m.indices { m[i][i] = 1 }
    return m
}
func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a[0].count == b.count)
    return a.map { row in b[0].indices.map { j in zip(row, b.map { $0[j] }).map(*).reduce(0, +) } }
}
func power(_ m: Matrix, _ n: Int) -> Matrix {
    if n == 0 { return identity(m.count) }
    let half = power(m, n / 2)
    return n % 2 == 0 ? half * half : half * half * m
}
func transpose(_ m: Matrix) -> Matrix { m[0].indices.map { j in m.map { $0[j] } } }
func show(_ m: Matrix, digits: Int = 1) {
    for row in m {
        print(row.map { x -> String in
            let f = 10.0 * Double(digits)
            return "\((x * f).rounded() / f)"
        }.joined(separator: "\t"))
    }
}
func inverse(_ m: Matrix) -> Matrix? {
    let n = m.count
    var a = m, inv = identity(n)
    for c in 0..<n {
        guard let p = (c..<n).max(by: { abs(a[$0][c]) < abs(a[$1][c]) }), abs(a[p][c]) > 1e-12 else { return nil }
        a.swapAt(c, p); inv.swapAt(c, p)
        let d = a[c][c]
        for k in 0..<n { a[c][k] /= d; inv[c][k] /= d }
        for r in 0..<n where r != c {
            let f = a[r][c]
            for k in 0..<n { a[r][k] -= f * a[c][k]; inv[r][k] -= f * inv[c][k] }
        }
    }
    return inv
}
let fib: Matrix = [[1, 1], [1, 0]]
print(power(fib, 30)[0][1])
show(transpose([[1, 2, 3], [4, 5, 6]]))
let a: Matrix = [[2, 1, 0], [1, 3, 1], [0, 1, 4]]
if let i = inverse(a) { show(i, digits: 100); show(a * i) }
print(inverse([[1, 2], [2, 4]]) == nil ? "singular" : "regular")
print(zip(a, transpose(a)).allSatisfy { $0 == $1 })

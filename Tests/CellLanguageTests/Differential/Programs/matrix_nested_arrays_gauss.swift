import Foundation

typealias Matrix = [[Double]]

func identity(_ n: Int) -> Matrix { (0..<n).map { i in (0..<n).map { $0 == i ? 1 : 0 } } }
func transpose(_ m: Matrix) -> Matrix { m.isEmpty ? [] : m[0].indices.map { c in m.map { $0[c] } } }
func * (a: Matrix, b: Matrix) -> Matrix {
    let columns = transpose(b)
    return a.map { row in columns.map { zip(row, $0).map(*).reduce(0, +) } }
}

func determinant(_ m: Matrix) -> Double {
    var a = m
    var sign = 1.0
    for k in a.indices {
        guard let pivot = (k..<a.count).max(by: { abs(a[$0][k]) < abs(a[$1][k]) }), abs(a[pivot][k]) > 1e-12 else { return 0 }
        if pivot != k {
            a.swapAt(pivot, k)
            sign.negate()
        }
        for i in k + 1 ..< a.count {
            let factor = a[i][k] / a[k][k]
            for j in k..<a.count { a[i][j] -= factor * a[k][j] }
        }
    }
    return a.indices.reduce(sign) { $0 * a[$1][$1] }
}

func inverse(_ m: Matrix) -> Matrix? {
    let n = m.count
    var a = zip(m, identity(n)).map { $0 + $1 }
    for k in 0..<n {
        guard let p = (k..<n).first(where: { a[$0][k] != 0 }) else { return nil }
        (a[k], a[p]) = (a[p], a[k])
        let pivot = a[k][k]
        a[k] = a[k].map { $0 / pivot }
        for i in 0..<n where i != k {
            let factor = a[i][k]
            a[i] = zip(a[i], a[k]).map { $0 - factor * $1 }
        }
    }
    return a.map { Array($0.suffix(n)) }
}

func show(_ m: Matrix, _ title: String) {
    print("\(title):")
    let texts = m.map { $0.map { String(format: "%.2f", $0 == 0 ? 0.0 : $0) } }
    let width = texts.joined().map(\.count).max() ?? 0
    for row in texts {
        print(" ", row.map { String(repeating: " ", count: width - $0.count) + $0 }.joined(separator: " "))
    }
}

let a: Matrix = [[2, -1, 0], [-1, 2, -1], [0, -1, 2]]
show(a, "A")
print("det A =", (determinant(a) * 1e6).rounded() / 1e6)
if let b = inverse(a) {
    show(b, "inverse")
    show(a * b, "product")
}
print(inverse([[1, 2], [2, 4]]) as Any, determinant([[1, 2], [2, 4]]), determinant([]))
show(transpose([[1, 2, 3], [4, 5, 6]]) * [[1, 2, 3], [4, 5, 6]], "gram")
let powers = sequence(first: [[1.0, 1], [1, 0]]) { $0 * [[1, 1], [1, 0]] }.prefix(10).map { Int($0[0][1]) }
print(powers, powers.last! == 55)

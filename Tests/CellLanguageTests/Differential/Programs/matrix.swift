typealias Matrix = [[Double]]
func multiply(_ a: Matrix, _ b: Matrix) -> Matrix {
    var result = Matrix(repeating: [Double](repeating: 0, count: b[0].count), count: a.count)
    for i in a.indices {
        for j in b[0].indices {
            for k in b.indices { result[i][j] += a[i][k] * b[k][j] }
        }
    }
    return result
}
func transpose(_ m: Matrix) -> Matrix { m[0].indices.map { column in m.map { $0[column] } } }
let a: Matrix = [[1, 2], [3, 4], [5, 6]]
print(multiply(transpose(a), a))
for row in transpose(a) { print(row.map { String($0) }.joined(separator: " ")) }

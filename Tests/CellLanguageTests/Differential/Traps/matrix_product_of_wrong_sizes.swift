func product(_ a: [[Int]], _ b: [[Int]]) -> [[Int]] {
    var result = Array(repeating: Array(repeating: 0, count: b[0].count), count: a.count)
    for i in a.indices {
        for j in b[0].indices {
            for k in a[i].indices {
                result[i][j] += a[i][k] * b[k][j]
            }
        }
    }
    return result
}

print(product([[1, 2]], [[3], [4]]))
print(product([[1, 2, 3]], [[3], [4]]))

func product(_ a: [Double], _ b: [Double], size: Int) -> [Double] {
    var result = Array(repeating: 0.0, count: size * size)
    for row in 0..<size {
        for column in 0..<size {
            var sum = 0.0
            for k in 0..<size {
                sum += a[row * size + k] * b[k * size + column]
            }
            result[row * size + column] = sum
        }
    }
    return result
}

let size = 139
var a: [Double] = []
var b: [Double] = []
for index in 0..<size * size {
    a.append(Double(index % 7) - 3.0)
    b.append(Double(index % 5) * 0.5)
}
let c = product(a, b, size: size)
var trace = 0.0
for index in 0..<size { trace += c[index * size + index] }
print(trace, c[1])

func average(_ xs: [Double], from start: Int) -> Double {
    var total = 0.0
    for i in start...xs.count {
        total += xs[i]
    }
    return total / Double(xs.count)
}
// ---- next cell ----
let data = [1.0, 2.0, 3.0]
print("computing")
print(average(data, from: 1))

func bounds(_ v: [Int]) -> (min: Int, max: Int) {
    (v.min() ?? 0, v.max() ?? 0)
}
let b = bounds([3, 1, 2])
print(b.min, b.maximum)

func bounds(of numbers: [Int]) -> (low: Int, high: Int) {
    (numbers.min() ?? 0, numbers.max() ?? 0)
}

let range = bounds(of: [4, 1, 9])
print(range.low, range.hihg)

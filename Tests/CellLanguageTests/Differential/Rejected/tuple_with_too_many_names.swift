func extremes(_ values: [Int]) -> (smallest: Int, largest: Int)? {
    guard let first = values.first else { return nil }
    var result = (smallest: first, largest: first)
    for value in values {
        result.smallest = min(result.smallest, value)
        result.largest = max(result.largest, value)
    }
    return result
}

if let bounds = extremes([4, 8, 1]) {
    let (low, high, mean) = bounds
    print(low, high, mean)
}

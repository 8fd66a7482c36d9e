func averages(_ values: [Double], window: Int) -> [Double] {
    var result: [Double] = []
    for start in 0..<values.count {
        var sum = 0.0
        for offset in 0..<window {
            sum += values[start + offset]
        }
        result.append(sum / Double(window))
        print(result.count, result[start])
    }
    return result
}

print(averages([1, 2, 3, 4], window: 2))

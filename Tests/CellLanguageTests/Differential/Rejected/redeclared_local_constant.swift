func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    if sorted.count % 2 == 1 {
        return sorted[middle]
    }
    let lower = sorted[middle - 1]
    let upper = sorted[middle]
    let middle = (lower + upper) / 2
    return middle
}

print(median([3, 1, 2]))

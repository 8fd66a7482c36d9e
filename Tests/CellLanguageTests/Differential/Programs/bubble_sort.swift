func bubbleSort(_ values: [Int]) -> (sorted: [Int], swaps: Int) {
    var values = values
    var swaps = 0
    var isChanged = true
    while isChanged {
        isChanged = false
        for index in 1..<values.count where values[index - 1] > values[index] {
            values.swapAt(index - 1, index)
            swaps += 1
            isChanged = true
        }
    }
    return (values, swaps)
}
let result = bubbleSort([5, 1, 4, 2, 8, 3])
print(result.sorted, result.swaps)
print(result)

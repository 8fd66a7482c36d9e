func bubble(_ values: inout [Int]) {
    for i in values.indices {
        for j in 0..<(values.count - 1 - i) where values[j] > values[j + 1] {
            values.swapAt(j, j + 1)
        }
    }
}

var numbers = [5, 2, 9, 1]
print("before", numbers)
bubble(numbers)
print("after", numbers)

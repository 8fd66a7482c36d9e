func check(_ numbers: [Int]) {
    if numbers.isEmpty {
        break
    }
    print(numbers.count)
}

check([])

func firstEven(in numbers: [Int]) -> Int? {
    for number in numbers {
        if number % 2 == 0 {
            return number
        }
    }
}
print(firstEven(in: [1, 3, 4]) ?? -1)

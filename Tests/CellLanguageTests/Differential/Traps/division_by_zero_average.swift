func average(_ numbers: [Int]) -> Int {
    var total = 0
    for number in numbers { total += number }
    return total / numbers.count
}
print(average([2, 4]))
print(average([]))

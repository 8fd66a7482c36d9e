let numbers: [Int] = [-5, Int.min]
for number in numbers {
    print(abs(number))
}

func sumOfSquares(_ n: Int) -> Int {
    var total = 0
    for i in 1...n {
        total += i * i
    return total
}

print(sumOfSquares(3))

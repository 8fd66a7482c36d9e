func factorial(_ n: UInt64) -> UInt64 {
    var result: UInt64 = 1
    for factor in 1...n {
        result *= factor
    }
    return result
}
for n: UInt64 in [5, 20, 21] {
    print(n, factorial(n))
}

func half(_ n: Int, by divisor: Int) -> Int {
    n / divisor
}
print(half(-9, by: 2))
print(half(Int.min, by: -1))

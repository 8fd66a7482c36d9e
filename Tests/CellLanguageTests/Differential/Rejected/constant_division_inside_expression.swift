func f(_ n: Int) -> Int {
    if n > 0 { return n * (4 / (2 - 2)) }
    return 0
}
print(f(0))

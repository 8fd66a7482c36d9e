func f() -> Int {
    let zero = 0
    return 5 % zero
}
print(f())

func factorial(_ n: Int) -> Int {
    n < 2 ? 1 : n * factorial(n - 1)
}

for n in [5, 10, 20, 21] {
    print(n, factorial(n))
}

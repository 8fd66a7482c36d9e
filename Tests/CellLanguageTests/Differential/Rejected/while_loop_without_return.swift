func firstDivisor(of n: Int) -> Int {
    var d = 2
    while d * d <= n {
        if n % d == 0 { return d }
        d += 1
    }
    print("no divisor below the root")
}

for n in [15, 17] {
    print(firstDivisor(of: n))
}

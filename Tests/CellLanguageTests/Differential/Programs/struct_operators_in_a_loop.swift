struct R { let n, d: Int
    init(_ n: Int, _ d: Int = 1) { self.n = n; self.d = d }
    static func / (a: R, b: R) -> R { R(a.n * b.d, a.d * b.n) }
    static func - (a: R, b: R) -> R { R(a.n - b.n, a.d) }
}
func g(_ x: R) -> R {
    var r = x
    for i in 0..<3 {
        let rest = r - R(i)
        r = R(1) / rest
    }
    return r
}
print(g(R(20, 3)))

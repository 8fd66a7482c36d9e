struct R { let n, d: Int
    init(_ n: Int, _ d: Int = 1) { self.n = n; self.d = d }
    static func - (a: R, b: R) -> R { R(a.n - b.n, a.d) }
    static func / (a: R, b: R) -> R { R(a.n * b.d, a.d * b.n) }
}
func g(_ r: R, _ i: Int) -> R { let rest = r - R(i); print("x"); return rest }
print(g(R(20, 3), 1))
func h(_ rest: R) -> R { var r = rest; r = R(1) / rest; return r }
print(h(R(20, 3)))
func k(_ rest: R) -> R { var r = rest; r = R(1) / r; return r }
print(k(R(20, 3)))

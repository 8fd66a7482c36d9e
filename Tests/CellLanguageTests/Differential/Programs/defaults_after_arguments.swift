func t(_ name: String, _ value: Int) -> Int { print("eval", name); return value }
func f(a: Int = t("default a", 1), b: Int = t("default b", 2), _ c: Int..., d: Int = t("default d", 4)) {
    print(a, b, c, d)
}
f()
f(b: t("b", 20))
f(a: t("a", 10), d: t("d", 40))
f(a: t("a", 1), b: t("b", 2), t("c1", 3), t("c2", 4))
struct S {
    var n: Int
    init(_ n: Int) { print("init", n); self.n = n }
    func add(_ k: Int) -> S { print("add", n, k); return S(n + k) }
}
print(S(t("s", 1)).add(t("k", 2)).add(t("l", 3)).n)
func make() -> (Int) -> Int { print("make"); return { print("called", $0); return $0 * 2 } }
print(make()(t("arg", 4)))

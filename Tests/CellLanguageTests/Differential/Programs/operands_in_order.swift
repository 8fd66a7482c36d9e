func t(_ name: String, _ value: Int) -> Int { print("eval", name); return value }
let a = t("a", 1) + t("b", 2) * t("c", 3) - t("d", 4)
print(a)
let b = (t("e", 5) < t("f", 6)) == (t("g", 7) > t("h", 8))
print(b)
let c = t("i", 1) > 2 && t("j", 2) > 1 || t("k", 3) == 3
print(c)
let d = t("l", 2) == 2 ? t("m", 1) : t("n", 0)
print(d)
let e: Int? = nil
print(e ?? t("o", 9), Optional(4) ?? t("p", 10))
let f = [t("q", 1): t("r", 2), t("s", 3): t("t", 4)]
print(f.count, f[1]!, f[3]!)
let g = (t("u", 1), [t("v", 2), t("w", 3)], t("x", 4))
print(g)
print("\(t("y", 1)) and \(t("z", 2))")
let r = t("lo", 1)...t("hi", 3)
print(r)

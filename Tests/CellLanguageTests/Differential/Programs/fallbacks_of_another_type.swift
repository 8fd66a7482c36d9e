let n: Int? = nil; let name = "x"; print(n ?? name, [1].first ?? name)
func show(_ x: Any...) { for y in x { print(y, type(of: y)) } }
show(n ?? "none", n ?? 1, n ?? 2.5)
let m: [Any] = [n ?? "none", n ?? 3]
print(m)
let d: Double? = nil
print(d ?? 0, d.map { $0 * 2 } ?? -1, (d ?? 1) + 2)

func sumAll(_ xs: any Collection<Int>) -> Int { var t = 0; for x in xs { t += x }; return t }
print(sumAll([1, 2, 3]))
func sum2(_ xs: any Sequence<Int>) -> Int { xs.reduce(0, +) }
print(sum2([1, 2, 3]), sum2(1...3))
func show(_ xs: any Collection<String>) { for x in xs { print(x) }; print(xs.count, xs.first as Any, xs.map { $0.count }) }
show(["a", "bb"])
let list: [any Collection<Int>] = [[1, 2], 3..<6, Set([9])]
for c in list { var s = 0; for v in c { s += v * v }; print(c.count, s, c.contains(5), c.max() ?? 0) }

func work() -> [Int] {
    var a = [1, 2, 3]
    var b = a
    b[0] = 10
    func push(_ n: Int) { a.append(n); b.append(-n) }
    push(4)
    var c = (a, b)
    c.0[1] = 20
    push(c.0.count)
    var total = 0
    for (i, v) in a.enumerated() { a[i] = v * 2; total += v; if i == 1 { a.append(100) } }
    let k = a.count
    c.1 = c.0 + [total, k]
    func deep(_ n: inout Int, _ depth: Int) { n += depth; if depth > 0 { deep(&n, depth - 1) } }
    deep(&c.1[0], 4)
    deep(&total, 3)
    return a + b + c.1 + [total]
}
print(work())
func pairs(_ n: Int) -> [(Int, Int)] {
    var out: [(Int, Int)] = []
    var cur = (n, n)
    while cur.0 > 0 { cur.0 -= 1; cur.1 += cur.0; out.append(cur) }
    out[0].1 = -1
    return out
}
print(pairs(4))

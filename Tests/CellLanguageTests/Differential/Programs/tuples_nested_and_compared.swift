let t = (1, "b", 2.5)
print(t, t.0, t.1, (1, 2) < (1, 3), (1, "b") < (1, "a"), (1, 2, 3, 4, 5, 6) < (1, 2, 3, 4, 5, 7), (1, 2, 3) == (1, 2, 3), ("a", 1) >= ("a", 1))
var p = (x: 1, y: 2); p.x += 10; (p.x, p.y) = (p.y, p.x); print(p, p.x); let q: (Int, Int) = p; print(q.0)
let (a, (b, c), _) = (1, (2, [3]), 4); print(a, b, c)
func mm(_ xs: [Int]) -> (min: Int, max: Int)? { guard let f = xs.first else { return nil }; var r = (min: f, max: f); for x in xs { if x < r.min { r.min = x }; if x > r.max { r.max = x } }; return r }
print(mm([3, 1, 9])!, mm([]) as Any, mm([5])?.max as Any)
var nested = ((1, 2), [(3, "x")]); nested.0.1 = 9; nested.1[0].1 += "y"; nested.1.append((4, "z")); let keep = nested; nested.0 = (0, 0); print(nested, keep.0)
for (i, (k, v)) in [("a", 1), ("b", 2)].enumerated() { print(i, k, v, terminator: ";") }
print([(2, "b"), (1, "z"), (2, "a")].sorted(by: <), [(1, 2), (3, 4)].map { $0 + $1 }, [(1, 2)].map { (a, b) in a * b })
switch p { case (let x, 1) where x > 100: print("big"); case (0, _): print("zero"); case let (x, y): print("xy", x, y) }
var (m, n) = (10, 3); while n != 0 { (m, n) = (n, m % n) }; print(m)
typealias V = (x: Double, y: Double); func + (l: V, r: V) -> V { (l.x + r.x, l.y + r.y) }; print((x: 1.0, y: 2.0) + (x: 0.5, y: 0.5))
let one = (5); print(one + 1, type(of: t), (1, 2) == (2, 1) || (1, 2) != (1, 2))
var arr = [(n: 1, s: "a")]; arr[0].n = 5; arr[0].s.append("!"); print(arr, arr.first!.s, arr.map(\.n))

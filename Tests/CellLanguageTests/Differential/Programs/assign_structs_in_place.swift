struct V { var x: Int; var y: Int
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) } }
final class Node { let name: String; init(_ n: String) { name = n } }
struct Holder { var node: Node; var count: Int; func next(_ n: String) -> Holder { Holder(node: Node(n), count: count + 1) } }
func big(_ n: Int) -> Int { var s = 0; for i in 0..<n { s += i }; return s }
func run() {
    var a = V(x: 1, y: 2)
    let old = a
    a = V(x: a.y, y: a.x)
    print(a, old)
    a = V(x: big(a.x + 3), y: big(a.y + 4) + a.x)
    print(a)
    var list = [a, old]
    let copy = list
    list[0] = list[0] + list[1]
    list[1] = V(x: list[0].y, y: big(5))
    print(list, copy)
    var t = (1, "one")
    t = (t.0 + 1, t.1 + "!")
    let u = t
    t = (t.0 * 2, u.1)
    print(t, u)
    var h = Holder(node: Node("a"), count: 0)
    let before = h
    for n in ["b", "c"] { h = h.next(n) }
    print(h.node.name, h.count, before.node.name)
    var (p, q) = (0, 1)
    for _ in 0..<10 { (p, q) = (q, p + q) }
    print(p, q)
    do {
        var w = V(x: 1, y: 1)
        func fail(_ n: Int) throws -> Int { if n > 1 { struct E: Error {}; throw E() }; return n }
        do { w = V(x: try fail(1) + 6, y: try fail(2)) } catch { print("failed", w) }
        w = V(x: 9, y: w.x)
        print(w)
    }
}
run()
var g = V(x: 5, y: 6)
let keep = g
g = V(x: g.y, y: g.x) + keep
print(g, keep)
var nested = (V(x: 1, y: 1), [V(x: 2, y: 2)])
nested.0 = nested.0 + nested.1[0]
nested.1[0] = nested.0 + nested.0
print(nested)

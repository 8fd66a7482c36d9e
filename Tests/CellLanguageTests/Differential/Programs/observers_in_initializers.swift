class P {
    var x = 1 { didSet { print("P.x", oldValue, x) } }
    var y: Int { didSet { print("P.y", oldValue, y) } }
    init() { y = 2; x = 5; y = 6; touch(); let f = { self.x = 7 }; f(); defer { x = 8 } }
    convenience init(k: Int) { self.init(); x = k; y = k }
    func touch() { x += 10 }
}
class Q: P { override init() { super.init(); x = 50; y = 60 } }
print("p"); let p = P(); print(p.x, p.y)
print("k"); let k = P(k: 9); print(k.x, k.y)
print("q"); let q = Q(); print(q.x, q.y)
struct S {
    var v = 0 { didSet { print("S.v", oldValue, v) } }
    var w = [1] { willSet { print("S.w", w, newValue) } }
    init(a: Int) { v = a; w.append(a); v += 1 }
    init() { self.init(a: 3); v = 4; w[0] = 9 }
    mutating func go() { v = 100; w += [v] }
}
print("s"); var s = S(a: 1); s.go()
print("t"); var t = S(); t.v -= 1
print(s, t)

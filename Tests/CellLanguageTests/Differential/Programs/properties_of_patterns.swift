struct S { var (a, b) = (1, 2); var c = 3 }
print(S())
print(S(a: 3, b: 4, c: 4))
var s = S(); s.a += 5; print(s)
class C { private(set) var (hits, misses) = (0, 0); func hit() { hits += 1 } }
let c = C(); c.hit(); print(c.hits, c.misses)
struct T { static let (x, y) = (3, "q"); var ((m, n), o) = ((1, "z"), [2]) }
print(T.x, T.y, T())
class D { var n = 2; lazy var k = n * 2 }
print(D().k)

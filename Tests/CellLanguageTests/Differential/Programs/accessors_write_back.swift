struct E: Error {}
struct S { var n = 0; var c: Int { get { print("get"); return n } set { print("set", newValue); n = newValue } }; var o = 1 { didSet { print("did", oldValue, o) } } }
func f(_ n: inout Int) throws { n += 5; throw E() }
var s = S()
do { try f(&s.c) } catch { print("caught", s.n) }
do { try f(&s.o) } catch { print("caught", s.o) }
class K { var k = 1 { willSet { print("will", newValue) } } }
let k = K()
do { try f(&k.k) } catch { print("caught", k.k) }
struct Q { var a = [1, 2]; subscript(i: Int) -> Int { get { print("sg", i); return a[i] } set { print("ss", i, newValue); a[i] = newValue } } }
var q: Q? = Q()
func i(_ n: Int) -> Int { print("i", n); return n }
q?[i(0)] = i(5)
q?[i(1)] += i(6)
q!.a[i(0)] -= i(1)
print(q!.a)
func g(_ x: Int, _ y: inout Int, _ z: Int) -> Int { y += x + z; return y }
print(g(i(1) + i(2), &q![i(1)], i(3)))
var d = ["a": Q()]
d["a"]?[i(1)] = i(9)
d[String("a")]?.a[i(0)] *= i(3)
print(d["a"]!.a, d["zz"]?.a[i(0)] as Any)
d["b"]?.a[i(0)] = i(7)
protocol P { var v: Int { get set }; subscript(k: Int) -> Int { get set }; mutating func go() }
struct PS: P { var v = 1; var x = 0; subscript(k: Int) -> Int { get { v + k } set { v = newValue - k } }; mutating func go() { v += 1; x += 1 } }
final class PC: P { var v = 10; subscript(k: Int) -> Int { get { v * k } set { v = newValue / k } }; func go() { v -= 1 } }
var ps: [any P] = [PS(), PC()]
let keep = ps
for j in ps.indices { ps[j].v += 5; ps[j].go(); ps[j][2] += 4; print(ps[j].v, ps[j][3]) }
print(keep[0].v, keep[1].v, ps[0])
func gen<T: P>(_ t: inout T) { t.v *= 2; t[1] = t[1] + 1; t.go() }
var one = PS(v: 4)
gen(&one)
print(one)
func ex(_ t: inout any P) { t.v *= 2; t[1] = t[1] + 1; t.go() }
ex(&ps[0]); ex(&ps[1])
print(ps[0], ps[1].v)
var any: any P = PS()
any.v = 9
let other = any
any.v += 1
any[5] -= 3
print(any.v, other.v)

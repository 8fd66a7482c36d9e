final class Part { let name: String; init(_ name: String) { self.name = name; print("make", name) }; deinit { print("drop", name) } }
class Base { let basePart = Part("base field"); let n: Int; init(_ n: Int) { self.n = n }; deinit { print("Base deinit", n) } }
class Middle: Base { let middlePart = Part("middle field") }
class Sub: Middle { var a = Part("sub a"), b = Part("sub b"); deinit { print("Sub deinit", n, a.name) } }
do { let s = Sub(1); print("in scope", s.n) }
print("--- locals reverse")
func locals() -> Int {
    let x = Part("x")
    let y = Part("y")
    defer { print("defer", x.name) }
    let z = Part("z")
    print("body", x.name, y.name, z.name)
    return 3
}
print(locals())
print("--- temp args")
func take(_ p: Part) -> Int { print("take", p.name); return p.name.count }
print("result", take(Part("temp")), take(Part("temp2")))
let n = take(Part("tmp3")) + take(Part("tmp4"))
print(n)
print("--- chain")
print(Part("chain").name.uppercased())
_ = Part("discarded")
let _ = Part("let discard")
print("--- overwrite")
var p: Part? = Part("one")
p = Part("two")
p = nil
print("--- loop")
for i in 0..<2 { let q = Part("loop \(i)"); if i == 1 { continue }; print("end of", q.name) }
for q in [Part("e1"), Part("e2")] { print("visit", q.name) }
print("--- array")
var list = [Part("l1"), Part("l2"), Part("l3")]
list.remove(at: 1)
print("removed")
list.removeLast()
list[0] = Part("l1b")
list = []
print("--- dict")
var d = ["a": Part("d1"), "b": Part("d2")]
d["a"] = nil
d["b"] = Part("d3")
d.removeValue(forKey: "b")
d.removeAll()
print("--- if let")
if let q = Optional(Part("bound")) { print("has", q.name) }
print("after if let")
func guarded(_ p: Part?) { guard let p else { print("none"); return }; print("got", p.name) }
guarded(Part("g")); guarded(nil)
print("--- switch")
enum E { case a(Part), b }
func make() -> E { .a(Part("payload")) }
switch make() { case .a(let p): print("case", p.name); case .b: break }
print("after switch")
struct S { var p: Part; var q = Part("struct q") }
do { var s = S(p: Part("s1")); s.p = Part("s2"); var t = s; t.p = Part("t1"); print(s.p.name, t.p.name) }
print("--- closures")
func counter() -> () -> String { let p = Part("captured"); return { p.name } }
do { let f = counter(); print(f()) }
print("done closures")
var f: (() -> String)? = counter()
print(f!())
f = nil
print("end")

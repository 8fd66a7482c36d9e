struct Sz { var w = "a", h = "b"; var p = (1, "x") }
func f() {
    var t = ("l", "r"); var s = Sz()
    func show() { print(t, s) }
    func go(_ a: inout String, _ b: inout String) { swap(&a, &b) }
    swap(&t.0, &t.1); go(&s.w, &s.h); show()
    func inner(_ a: inout String, _ b: inout String) { s.p.0 += 1; a += b; b = "z" }
    inner(&s.w, &s.h); show()
}
f()
struct W<T> { weak var o: AnyObject?; init(_ v: T) { o = v as AnyObject } }
final class K { deinit { print("gone") } }
var k: K? = K()
let w = W(k!)
print(w.o != nil); k = nil; print(w.o == nil)
print((-1 as Int8).words.first!, UInt64.max.words.first!)

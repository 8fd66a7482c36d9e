final class Ref { var n: Int; init(_ n: Int) { self.n = n } }
struct Holder { var ref: Ref; var n: Int; mutating func unique() { ref = Ref(ref.n) } }
var a = Holder(ref: Ref(1), n: 1)
var b = a
b.ref.n = 10; b.n = 20
print(a.ref.n, a.n, b.ref.n, b.n)
b.unique(); b.ref.n = 99
print(a.ref.n, b.ref.n, a.ref === b.ref)
let c = a
c.ref.n += 1
print(a.ref.n)
var arr = [a, a, b]
arr[1].ref.n = 7; arr[1].n = 8
print(arr.map { "\($0.ref.n)/\($0.n)" })
func change(_ h: Holder) { h.ref.n *= 2; var h = h; h.n = -1; h.ref = Ref(0) }
change(arr[0])
print(arr.map { "\($0.ref.n)/\($0.n)" })
let closure = { [a] in a.ref.n + a.n }
a.ref.n = 100; a.n = 1000
print(closure(), a.n)

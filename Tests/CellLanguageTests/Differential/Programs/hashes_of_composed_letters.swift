let a = "café", b = "cafe\u{301}"
var d = [a: 1]
print(d[b] as Any, Set([a, b]).count, a.hashValue == b.hashValue)
var h = Hasher(); h.combine(a); var g = Hasher(); g.combine(b)
print(h.finalize() == g.finalize())

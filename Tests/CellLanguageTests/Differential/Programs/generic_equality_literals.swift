struct Pair<A, B> { var a: A; var b: B; init(_ a: A, _ b: B) { self.a = a; self.b = b } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
let p = Pair<Character, Int?>("c", nil)
print(p == Pair("c", nil))
let q = Pair<Character, Int>("c", 1)
print(q == Pair("c", 1), Pair("c", 1) == q, p != Pair("d", 3))

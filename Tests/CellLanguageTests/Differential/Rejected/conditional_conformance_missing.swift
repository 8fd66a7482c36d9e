struct Pair<T> { var a: T; var b: T }
extension Pair: Equatable where T: Equatable {}
struct Opaque {}
let p = Pair(a: 1, b: 2), q = Pair(a: Opaque(), b: Opaque())
print(p == p)
print(q == q)

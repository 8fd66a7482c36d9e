struct Pair<A, B> {
    var first: A
    var second: B
    func swapped() -> Pair<B, A> { Pair<B, A>(first: second, second: first) }
    func mapFirst<C>(_ f: (A) -> C) -> Pair<C, B> { .init(first: f(first), second: second) }
}
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: Comparable where A: Comparable, B: Comparable {
    static func < (l: Pair, r: Pair) -> Bool { (l.first, l.second) < (r.first, r.second) }
}
extension Pair: CustomStringConvertible {
    var description: String { "(\(first) & \(second))" }
}
extension Pair where A == B {
    var both: [A] { [first, second] }
}

let p = Pair(first: 2, second: "b")
print(p, p.swapped(), p.mapFirst { Double($0) / 4 })
let list = [Pair(first: 2, second: "b"), Pair(first: 1, second: "z"), Pair(first: 2, second: "a")]
print(list.sorted(), list.max()!, list.contains(p))
print(Pair(first: 1, second: 9).both.reduce(0, +))

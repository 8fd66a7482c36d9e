struct Pair<A, B> {
    var first: A
    var second: B
    func swapped() -> Pair<B, A> { Pair<B, A>(first: second, second: first) }
}
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: Hashable where A: Hashable, B: Hashable {}
extension Pair: CustomStringConvertible where A: CustomStringConvertible, B: CustomStringConvertible {
    var description: String { "<\(first.description), \(second.description)>" }
}
extension Pair: Comparable where A: Comparable, B: Comparable {
    static func < (l: Pair, r: Pair) -> Bool {
        l.first != r.first ? l.first < r.first : l.second < r.second
    }
}
extension Pair where A == B {
    var both: [A] { [first, second] }
    func map<T>(_ f: (A) -> T) -> Pair<T, T> { Pair<T, T>(first: f(first), second: f(second)) }
}
let p = Pair(first: 1, second: "one")
print(p, p.swapped(), p == Pair(first: 1, second: "one"))
let pairs = [Pair(first: 2, second: 1), Pair(first: 1, second: 9), Pair(first: 1, second: 3)]
print(pairs.sorted(), pairs.max()!)
print(Set(pairs + pairs).count)
print(Pair(first: 3, second: 4).both, Pair(first: 3, second: 4).map { Double($0) / 2 })
protocol Scorable { var score: Int { get } }
extension Int: Scorable { var score: Int { self } }
extension String: Scorable { var score: Int { count } }
extension Array: Scorable where Element: Scorable { var score: Int { map(\.score).reduce(0, +) } }
print([1, 2, 3].score, ["ab", "cde"].score, [[1], [2, 3]].score)

// Conditions that make two parameters one, types of associated types as values.
struct Pair<A, B> { var first: A; var second: B }
extension Pair where A: Numeric, A == B { var product: A { first * second } }
extension Pair where A == B, B: Comparable { var most: A { max(first, second) } }
print(Pair(first: 2, second: 3).product, Pair(first: 1.5, second: 0.5).most)
func counts<S: Sequence>(_ s: S) -> [S.Element: Int] where S.Element: Hashable {
    s.reduce(into: [S.Element: Int]()) { $0[$1, default: 0] += 1 }
}
func list<S: Sequence>(_ s: S) -> [S.Element] { s.reduce(into: [S.Element]()) { $0.append($1) } }
func both<S: Sequence>(_ s: S) -> [S.Element: [S.Element]] where S.Element: Hashable {
    var d = [S.Element: [S.Element]]()
    for x in s { d[x, default: []].append(x) }
    return d
}
print(counts([1, 2, 1])[1]!, list("ab"), both([1, 1])[1]!)

enum Outer { struct Inner { var n = 1 } ; enum Kind { case a, b } }
print([Outer.Inner]().count, [Outer.Kind: Int](), [Outer.Kind.a, .b].count, [Outer.Kind.a: 1].count)

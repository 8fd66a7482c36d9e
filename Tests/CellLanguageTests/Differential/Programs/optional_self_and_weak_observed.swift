class Node { var next: Node?; let n: Int; required init(_ n: Int) { self.n = n }
    func copy() -> Self { Self(n + 1) }
    func found(_ x: Int) -> Self? { x == n ? self : nil }
    static func make(_ n: Int) -> Self? { n < 0 ? nil : Self(n) } }
final class Leaf: Node { var color = "green" }
print(Leaf(3).found(3)?.color ?? "-", Leaf(3).found(4)?.color ?? "-", Leaf.make(2)?.color ?? "-", Leaf.make(-2) as Any, Leaf(1).copy().color)
weak var watched: Node? { didSet { print("watched", watched == nil) } }
let leaf = Leaf(5)
watched = leaf
watched = nil
let x: Int? = nil
print(x ?? 7 as Any)
let thing: Any = Optional<Int>.none as Any
switch thing { case Optional<Any>.none: print("none"); default: print("some", thing) }
let name: String? = "q"
print(name ?? "none" as Any)

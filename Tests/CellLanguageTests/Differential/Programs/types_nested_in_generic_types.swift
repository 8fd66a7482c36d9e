struct Tree<Key: Comparable, Value> {
    indirect enum Node { case leaf, branch(Node, Key, Value, Node) }
    private(set) var root = Node.leaf
    subscript(key: Key) -> Value? {
        get {
            var node = root
            while case let .branch(l, k, v, r) = node { if key == k { return v }; node = key < k ? l : r }
            return nil
        }
        set { root = newValue.map { Self.inserting(key, $0, into: root) } ?? root }
    }
    private static func inserting(_ key: Key, _ value: Value, into node: Node) -> Node {
        switch node {
        case .leaf: .branch(.leaf, key, value, .leaf)
        case let .branch(l, k, _, r) where k == key: .branch(l, k, value, r)
        case let .branch(l, k, v, r) where key < k: .branch(inserting(key, value, into: l), k, v, r)
        case let .branch(l, k, v, r): .branch(l, k, v, inserting(key, value, into: r))
        }
    }
    struct Entry { let key: Key, value: Value }
    func entries() -> [Entry] {
        func walk(_ n: Node) -> [Entry] {
            guard case let .branch(l, k, v, r) = n else { return [] }
            return walk(l) + [Entry(key: k, value: v)] + walk(r)
        }
        return walk(root)
    }
}
var t = Tree<String, Int>()
for (i, w) in ["m", "c", "x", "a"].enumerated() { t[w] = i }
t["c"]? += 10
print(t.entries().map { "\($0.key)\($0.value)" }, t["zz"] as Any, t.entries()[0])
print(t.entries().map(\.value).reduce(0, +), type(of: t.entries()))
class Graph<V: Hashable> {
    class Edge: CustomStringConvertible {
        unowned let graph: Graph
        let from: V, to: V
        init(_ g: Graph, _ f: V, _ t: V) { graph = g; from = f; to = t }
        var description: String { "\(from)>\(to)" }
        var next: [Edge] { graph.edges[to] ?? [] }
    }
    var edges: [V: [Edge]] = [:]
    typealias Path = [Edge]
    func add(_ a: V, _ b: V) { edges[a, default: []].append(Edge(self, a, b)) }
    func path(from v: V, _ n: Int) -> Path { n == 0 ? [] : (edges[v]?.first).map { [$0] + path(from: $0.to, n - 1) } ?? [] }
}
let g = Graph<Int>()
g.add(1, 2); g.add(2, 3); g.add(3, 1)
print(g.path(from: 1, 4), g.edges[1]![0].next, g.edges[2]!.first!.next.first!.to + 1)
let e: Graph<Int>.Edge = g.edges[3]![0]
func show<V>(_ e: Graph<V>.Edge) -> String { "<\(e.from)>" }
print(show(e), e is Graph<Int>.Edge, [e].map(show))
extension Tree.Entry: CustomStringConvertible { var description: String { "\(key)=\(value)" } }
print(t.entries())
extension Tree: Sequence {
    struct Iterator: IteratorProtocol {
        private var rest: [Entry]
        init(_ tree: Tree) { rest = tree.entries().reversed() }
        mutating func next() -> Entry? { rest.popLast() }
    }
    func makeIterator() -> Iterator { .init(self) }
}
for entry in t where entry.value > 1 { print(entry.key, terminator: " ") }
print(t.map(\.key).joined(), t.max { $0.value < $1.value }!, Array(t.prefix(1)))
struct Lazy<T> { enum State { case waiting(() -> T), done(T) }
    private var state: State
    init(_ f: @escaping () -> T) { state = .waiting(f) }
    var value: T { mutating get { switch state { case .done(let v): return v; case .waiting(let f): let v = f(); state = .done(v); return v } } } }
var z = Lazy { print("once"); return 41 }
print(z.value + 1, z.value)

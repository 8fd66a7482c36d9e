struct Edge<V: Hashable>: Hashable { let from, to: V; let weight: Int }
enum Mark { case white, grey, black }
protocol Graph {
    associatedtype Vertex: Hashable & Comparable
    var vertices: [Vertex] { get }
    func edges(from v: Vertex) -> [Edge<Vertex>]
}
extension Graph {
    func bfs(from start: Vertex) -> [Vertex] {
        var seen: Set<Vertex> = [start], queue = [start], order: [Vertex] = []
        while !queue.isEmpty {
            let v = queue.removeFirst()
            order.append(v)
            for e in edges(from: v) where seen.insert(e.to).inserted { queue.append(e.to) }
        }
        return order
    }
    func shortest(from s: Vertex) -> [Vertex: (distance: Int, previous: Vertex?)] {
        var result: [Vertex: (distance: Int, previous: Vertex?)] = [s: (0, nil)]
        var open = Set(vertices)
        while let u = open.filter({ result[$0] != nil }).min(by: { (result[$0]!.distance, $0) < (result[$1]!.distance, $1) }) {
            open.remove(u)
            let base = result[u]!.distance
            for e in edges(from: u) where open.contains(e.to) {
                let d = base + e.weight
                if d < result[e.to]?.distance ?? .max { result[e.to] = (d, u) }
            }
        }
        return result
    }
    func path(from s: Vertex, to t: Vertex) -> [Vertex]? {
        let table = shortest(from: s)
        guard table[t] != nil else { return nil }
        return sequence(first: t) { table[$0]?.previous }.reversed()
    }
    func hasCycle() -> Bool {
        var marks = Dictionary(uniqueKeysWithValues: vertices.map { ($0, Mark.white) })
        func visit(_ v: Vertex) -> Bool {
            marks[v] = .grey
            defer { marks[v] = .black }
            return edges(from: v).contains { e in
                switch marks[e.to]! {
                case .grey: true
                case .black: false
                case .white: visit(e.to)
                }
            }
        }
        return vertices.contains { marks[$0] == .white && visit($0) }
    }
}
struct AdjacencyGraph<V>: Graph where V: Hashable & Comparable {
    private var adjacency: [V: [Edge<V>]] = [:]
    var vertices: [V] { adjacency.keys.sorted() }
    func edges(from v: V) -> [Edge<V>] { adjacency[v] ?? [] }
    mutating func connect(_ a: V, _ b: V, _ w: Int = 1, both: Bool = true) {
        adjacency[a, default: []].append(Edge(from: a, to: b, weight: w))
        if both { connect(b, a, w, both: false) } else { _ = adjacency[b, default: []] }
    }
}
var g = AdjacencyGraph<String>()
for (a, b, w) in [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8), ("D", "E", 3)] { g.connect(a, b, w) }
print(g.bfs(from: "A"))
let t = g.shortest(from: "A")
for v in g.vertices { print(v, t[v]!.distance, t[v]!.previous ?? "-") }
print(g.path(from: "A", to: "E")!.joined(separator: "→"), g.hasCycle())
var dag = AdjacencyGraph<Int>()
for (a, b) in [(1, 2), (2, 3), (1, 3), (3, 4)] { dag.connect(a, b, both: false) }
print(dag.hasCycle(), dag.path(from: 4, to: 1) as Any)
dag.connect(4, 2, both: false)
print(dag.hasCycle(), dag.edges(from: 4))

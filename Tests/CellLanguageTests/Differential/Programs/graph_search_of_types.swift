typealias Edge = (to: String, cost: Int)
struct Graph: ExpressibleByDictionaryLiteral {
    var adj: [String: [Edge]] = [:]
    init(dictionaryLiteral els: (String, [(String, Int)])...) { for (k, v) in els { self[k] = v.map { (to: $0, cost: $1) } } }
    init(_ edges: [(String, String)], cost: Int = 1) { edges.forEach { adj[$0, default: []].append(($1, cost)) } }
    subscript(n: String) -> [Edge] { get { adj[n] ?? [] } set { adj[n] = newValue } }
    subscript(a: String, b: String) -> Int? { self[a].first { $0.to == b }?.cost }
    subscript(a: String, b: String, else d: Double) -> Double { self[a, b].map(Double.init) ?? d }
    var nodes: [String] { Set(adj.keys).union(adj.values.flatMap { $0.map(\.to) }).sorted() }
    func shortest(_ a: String, _ b: String) -> (path: [String], cost: Int)? {
        var done: Set<String> = [], open = [(path: [a], cost: 0)]
        while let i = open.indices.min(by: { (open[$0].cost, open[$0].path.last!) < (open[$1].cost, open[$1].path.last!) }) {
            let cur = open.remove(at: i)
            guard let n = cur.path.last, done.insert(n).inserted else { continue }
            if n == b { return cur }
            open += self[n].filter { !done.contains($0.to) }.map { (cur.path + [$0.to], cur.cost + $0.cost) }
        }
        return nil
    }
    func walk<R>(_ n: String, seen: Set<String> = [], _ f: (String, Int) -> R) -> [R] {
        [f(n, seen.count)] + self[n].filter { !seen.contains($0.to) }.flatMap { walk($0.to, seen: seen.union([n]), f) }
    }
    func topo() -> [String] {
        var out: [String] = []
        func visit(_ n: String) { if !out.contains(n) { self[n].map(\.to).sorted().forEach(visit); out.insert(n, at: 0) } }
        nodes.forEach(visit)
        return out
    }
}
let g: Graph = ["a": [("b", 4), ("c", 1)], "c": [("b", 2), ("d", 7)], "b": [("d", 1)], "e": []]
print(g.nodes, g.shortest("a", "d")!, g.shortest("d", "a") == nil, type(of: g.shortest("a", "b")))
print(g["a", "c"] ?? 0, g["a", "z"] as Any, g["a", "z", else: 9], g["a", "b", else: .infinity], g["a"].map(\.to), type(of: g["a"]))
print(g.walk("a") { n, d in "\(n)\(d)" }, g.walk("a") { $1 }.max()!, g.walk("c") { ($0, $1) }.filter { $0.1 > 0 }.map { $0.0 })
print(g.topo(), g.topo().firstIndex(of: "d")!, Graph([("x", "y"), ("y", "z")]).topo())
let costs = g.nodes.map { n in g.shortest("a", n).map(\.cost) }
print(costs, costs.compactMap { $0 }.reduce(0, +), type(of: costs), zip(g.nodes, costs).first { $1 == nil }!.0)
let table = g.nodes.map { a in g.nodes.map { b in a == b ? 0 : g[a, b, else: -1] } }
print(table, type(of: table), table.map { $0.filter { $0 > 0 }.count }, table.joined().max()!)
let indeg = g.adj.values.joined().reduce(into: [:]) { $0[$1.to, default: 0] += 1 }
print(indeg.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.map { "\($0):\($1)" }, type(of: indeg))
let rev = g.adj.flatMap { k, es in es.map { ($0.to, (k, $0.cost)) } }.sorted { ($0.0, $0.1.0) < ($1.0, $1.1.0) }
print(rev, Dictionary(grouping: rev) { $0.0 }.mapValues { $0.map(\.1.1).reduce(0, +) }["d"] ?? 0)
if let (p, c) = g.shortest("a", "b"), case let n? = p.dropFirst().first { print(p.joined(separator: "-"), c, n) }

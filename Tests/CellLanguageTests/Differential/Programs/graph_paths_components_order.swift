struct Graph<Node: Hashable> {
    private(set) var edges: [Node: [(to: Node, weight: Double)]] = [:]
    mutating func connect(_ a: Node, _ b: Node, _ w: Double = 1, both: Bool = true) {
        edges[a, default: []].append((b, w))
        if both { edges[b, default: []].append((a, w)) } else { edges[b] = edges[b] ?? [] }
    }
    func shortest(from s: Node) -> (distance: [Node: Double], previous: [Node: Node]) {
        var dist = [s: 0.0], prev: [Node: Node] = [:], open: Set = [s], done = Set<Node>()
        while let u = open.min(by: { dist[$0, default: .infinity] < dist[$1, default: .infinity] }) {
            open.remove(u); done.insert(u)
            for (v, w) in edges[u] ?? [] where !done.contains(v) {
                let d = dist[u]! + w
                if d < dist[v] ?? .infinity { dist[v] = d; prev[v] = u; open.insert(v) }
            }
        }
        return (dist, prev)
    }
    func path(from a: Node, to b: Node) -> [Node]? {
        let (dist, prev) = shortest(from: a)
        guard dist[b] != nil else { return nil }
        return Array(sequence(first: b) { prev[$0] }).reversed()
    }
    func components(sortedBy less: (Node, Node) -> Bool) -> [[Node]] {
        var seen: Set<Node> = [], out: [[Node]] = []
        for n in edges.keys.sorted(by: less) where seen.insert(n).inserted {
            var stack = [n], part = [n]
            while let x = stack.popLast() {
                for (y, _) in edges[x]! where seen.insert(y).inserted { stack.append(y); part.append(y) }
            }
            out.append(part.sorted(by: less))
        }
        return out
    }
}
extension Graph where Node: Comparable {
    func topological() -> [Node]? {
        var incoming = edges.mapValues { _ in 0 }
        edges.values.joined().forEach { incoming[$0.to, default: 0] += 1 }
        var ready = incoming.filter { $0.value == 0 }.map(\.key).sorted(), out: [Node] = []
        while !ready.isEmpty {
            let n = ready.removeFirst()
            out.append(n)
            for e in edges[n]! { incoming[e.to]! -= 1; if incoming[e.to] == 0 { ready.append(e.to); ready.sort() } }
        }
        return out.count == incoming.count ? out : nil
    }
}
var roads = Graph<String>()
for (a, b, w) in [("Ulm", "Bonn", 4.5), ("Bonn", "Kiel", 5), ("Ulm", "Jena", 3), ("Jena", "Kiel", 4.25), ("Rom", "Bari", 4)] { roads.connect(a, b, w) }
print(roads.path(from: "Ulm", to: "Kiel") ?? [], roads.path(from: "Ulm", to: "Rom") as Any)
print(roads.shortest(from: "Ulm").distance.sorted { $0.value < $1.value }.map { "\($0.key)=\($0.value)" })
print(roads.components(sortedBy: <))
var tasks = Graph<Int>()
for (a, b) in [(5, 11), (7, 11), (7, 8), (3, 8), (3, 10), (11, 2), (11, 9), (11, 10), (8, 9)] { tasks.connect(a, b, both: false) }
print(tasks.topological()!)
tasks.connect(9, 3, both: false)
print(tasks.topological() == nil ? "cycle" : "fine")

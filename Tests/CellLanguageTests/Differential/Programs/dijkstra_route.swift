struct Graph<Node: Hashable & Comparable> {
    typealias Edge = (to: Node, cost: Double)
    private(set) var edges: [Node: [Edge]] = [:]

    mutating func connect(_ a: Node, _ b: Node, _ cost: Double = 1, bothWays: Bool = true) {
        edges[a, default: []].append((b, cost))
        if bothWays { edges[b, default: []].append((to: a, cost: cost)) } else { edges[b] = edges[b] ?? [] }
    }

    func shortestPath(from start: Node, to goal: Node) -> (path: [Node], cost: Double)? {
        var distance = [start: 0.0]
        var previous: [Node: Node] = [:]
        var open: Set<Node> = [start]
        var done = Set<Node>()
        while let node = open.min(by: { (distance[$0]!, $0) < (distance[$1]!, $1) }) {
            if node == goal { break }
            open.remove(node)
            guard done.insert(node).inserted else { continue }
            for (next, cost) in edges[node, default: []] where !done.contains(next) {
                let candidate = distance[node]! + cost
                if candidate < distance[next, default: .infinity] {
                    distance[next] = candidate
                    previous[next] = node
                    open.insert(next)
                }
            }
        }
        guard let cost = distance[goal] else { return nil }
        let path = sequence(first: goal) { previous[$0] }
        return (path.reversed(), cost)
    }

    func components() -> [[Node]] {
        var seen: Set<Node> = []
        return edges.keys.sorted().compactMap { start in
            guard !seen.contains(start) else { return nil }
            var stack = [start], found: [Node] = []
            while let n = stack.popLast() {
                guard seen.insert(n).inserted else { continue }
                found.append(n)
                stack += edges[n]!.map(\.to)
            }
            return found.sorted()
        }
    }
}

var roads = Graph<String>()
roads.connect("Bern", "Basel", 95.5)
roads.connect("Bern", "Zürich", 125)
roads.connect("Basel", "Zürich", 86)
roads.connect("Zürich", "Chur", 118.5)
roads.connect("Reykjavík", "Akureyri", 388, bothWays: false)
if let (path, cost) = roads.shortestPath(from: "Basel", to: "Chur") {
    print(path.joined(separator: " → "), cost)
}
print(roads.shortestPath(from: "Akureyri", to: "Bern") == nil)
print(roads.components(), roads.edges["Bern"]!.map { "\($0.to):\($0.cost)" })
var grid = Graph<Int>()
for n in 1...9 {
    if n % 3 != 0 { grid.connect(n, n + 1) }
    if n <= 6 { grid.connect(n, n + 3, Double(n)) }
}
print(grid.shortestPath(from: 1, to: 9)!, grid.components().count)

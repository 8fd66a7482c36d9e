// A generic weighted graph: Dijkstra, connected components, cycle check, minimum spanning tree.
struct Edge<Node: Hashable & Comparable>: Comparable {
    let from, to: Node
    let weight: Double
    static func < (a: Edge, b: Edge) -> Bool { (a.weight, a.from, a.to) < (b.weight, b.from, b.to) }
}

struct Graph<Node: Hashable & Comparable> {
    private var adjacent: [Node: [Node: Double]] = [:]
    var nodes: [Node] { adjacent.keys.sorted() }
    var edges: [Edge<Node>] {
        adjacent.flatMap { from, targets in targets.map { Edge(from: from, to: $0.key, weight: $0.value) } }
            .filter { $0.from < $0.to }.sorted()
    }

    mutating func connect(_ a: Node, _ b: Node, _ weight: Double = 1) {
        adjacent[a, default: [:]][b] = weight
        adjacent[b, default: [:]][a] = weight
    }

    func shortestPath(_ start: Node, _ goal: Node) -> (path: [Node], length: Double)? {
        var distance = [start: 0.0], previous: [Node: Node] = [:], open: Set = [start]
        while let node = open.min(by: { (distance[$0]!, $0) < (distance[$1]!, $1) }) {
            open.remove(node)
            if node == goal { break }
            for (next, weight) in adjacent[node, default: [:]] {
                let candidate = distance[node]! + weight
                if candidate < distance[next, default: .infinity] {
                    (distance[next], previous[next]) = (candidate, node)
                    open.insert(next)
                }
            }
        }
        guard let length = distance[goal] else { return nil }
        let path = sequence(first: goal) { previous[$0] }
        return (path.reversed(), length)
    }

    var components: [[Node]] {
        var seen: Set<Node> = []
        return nodes.compactMap { start in
            guard !seen.contains(start) else { return nil }
            var stack = [start], found: Set<Node> = []
            while let node = stack.popLast() {
                guard found.insert(node).inserted else { continue }
                stack.append(contentsOf: adjacent[node]!.keys)
            }
            seen.formUnion(found)
            return found.sorted()
        }
    }

    var spanningTree: [Edge<Node>] {
        var group = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
        return edges.filter { edge in
            let (a, b) = (group[edge.from]!, group[edge.to]!)
            if a == b { return false }
            for (node, id) in group where id == b { group[node] = a }
            return true
        }
    }
}

var roads = Graph<String>()
for (a, b, km) in [("A", "B", 7.0), ("A", "C", 9), ("A", "F", 14), ("B", "C", 10), ("B", "D", 15), ("C", "D", 11), ("C", "F", 2), ("D", "E", 6), ("E", "F", 9)] {
    roads.connect(a, b, km)
}
roads.connect("X", "Y")
let (path, length) = roads.shortestPath("A", "E")!
print(path.joined(separator: "→"), length, roads.shortestPath("A", "X") == nil)
print(roads.components)
print(roads.spanningTree.map { "\($0.from)\($0.to)" }, roads.spanningTree.reduce(0) { $0 + $1.weight })
var numbers = Graph<Int>()
for n in 2...12 { for m in stride(from: n * 2, through: 12, by: n) { numbers.connect(n, m) } }
print(numbers.components, numbers.edges.count)

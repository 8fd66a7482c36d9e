struct Edge<Node: Hashable>: Hashable {
    let to: Node
    let weight: Int
}

struct Graph<Node: Hashable & Comparable> {
    private var edges: [Node: [Edge<Node>]] = [:]

    mutating func connect(_ a: Node, _ b: Node, _ weight: Int = 1) {
        edges[a, default: []].append(Edge(to: b, weight: weight))
        edges[b, default: []].append(Edge(to: a, weight: weight))
    }

    func neighbours(_ node: Node) -> [Edge<Node>] { (edges[node] ?? []).sorted { $0.to < $1.to } }

    func breadthFirst(from start: Node) -> [Node] {
        var order: [Node] = []
        var seen: Set = [start]
        var queue = [start]
        while !queue.isEmpty {
            let node = queue.removeFirst()
            order.append(node)
            for edge in neighbours(node) where seen.insert(edge.to).inserted {
                queue.append(edge.to)
            }
        }
        return order
    }

    func depthFirst(from start: Node, visit: (Node, Int) -> Void) {
        var seen = Set<Node>()
        func go(_ node: Node, _ depth: Int) {
            guard seen.insert(node).inserted else { return }
            visit(node, depth)
            neighbours(node).forEach { go($0.to, depth + 1) }
        }
        go(start, 0)
    }

    func shortest(from start: Node, to goal: Node) -> (cost: Int, path: [Node])? {
        var cost: [Node: Int] = [start: 0]
        var previous: [Node: Node] = [:]
        var open: Set<Node> = [start]
        while let node = open.min(by: { (cost[$0]!, $0) < (cost[$1]!, $1) }) {
            open.remove(node)
            if node == goal { break }
            for edge in neighbours(node) {
                let candidate = cost[node]! + edge.weight
                if candidate < cost[edge.to, default: .max] {
                    cost[edge.to] = candidate
                    previous[edge.to] = node
                    open.insert(edge.to)
                }
            }
        }
        guard let total = cost[goal] else { return nil }
        return (total, Array(sequence(first: goal) { previous[$0] }.reversed()))
    }
}

var graph = Graph<String>()
graph.connect("A", "B", 4)
graph.connect("A", "C", 1)
graph.connect("C", "B", 2)
graph.connect("B", "D", 5)
graph.connect("C", "D", 8)
graph.connect("X", "Y")
print(graph.breadthFirst(from: "A"))
graph.depthFirst(from: "A") { print(String(repeating: "  ", count: $1) + $0) }
if let (cost, path) = graph.shortest(from: "A", to: "D") { print(cost, path.joined(separator: " → ")) }
print(graph.shortest(from: "A", to: "Y") == nil)
print(graph.neighbours("X"))

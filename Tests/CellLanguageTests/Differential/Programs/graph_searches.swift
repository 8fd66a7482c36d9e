struct Graph<Node: Hashable & Comparable> {
    private var edges: [Node: [Node: Int]] = [:]
    init(_ list: [(Node, Node, Int)], directed: Bool = false) { for (a, b, w) in list { edges[a, default: [:]][b] = w; edges[b, default: [:]][a] = directed ? edges[b]?[a] : w } }
    func neighbours(of n: Node) -> [(node: Node, weight: Int)] { (edges[n] ?? [:]).sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
    var nodes: [Node] { edges.keys.sorted() }
    func shortest(from start: Node, to goal: Node) -> (path: [Node], cost: Int)? {
        var cost = [start: 0], previous: [Node: Node] = [:], open: Set = [start]
        while let current = open.min(by: { (cost[$0]!, $0) < (cost[$1]!, $1) }) {
            if current == goal {
                let path = Array(sequence(first: goal) { previous[$0] }.reversed())
                return (path, cost[goal]!)
            }
            open.remove(current)
            for (next, weight) in neighbours(of: current) where cost[current]! + weight < cost[next, default: .max] {
                cost[next] = cost[current]! + weight
                previous[next] = current
                open.insert(next)
            }
        }
        return nil
    }
    func breadthFirst(from start: Node) -> [[Node]] {
        var seen: Set = [start], levels = [[start]]
        while let last = levels.last, case let next = last.flatMap({ neighbours(of: $0).map(\.node) }).filter({ seen.insert($0).inserted }), !next.isEmpty { levels.append(next) }
        return levels
    }
    func depthFirst(_ start: Node, visit: (Node, Int) -> Void) {
        var seen = Set<Node>()
        func go(_ n: Node, _ depth: Int) { guard seen.insert(n).inserted else { return }; visit(n, depth); for (m, _) in neighbours(of: n) { go(m, depth + 1) } }
        go(start, 0)
    }
    var components: [[Node]] { var left = Set(nodes), found: [[Node]] = []; while let first = left.min() { let part = breadthFirst(from: first).joined().sorted(); found.append(part); left.subtract(part) }; return found }
    func topological() -> [Node]? {
        var degree = Dictionary(nodes.map { ($0, 0) }, uniquingKeysWith: { a, _ in a })
        for targets in edges.values { for t in targets.keys { degree[t]! += 1 } }
        var ready = degree.filter { $0.value == 0 }.keys.sorted(), order: [Node] = []
        while !ready.isEmpty {
            let n = ready.removeFirst()
            order.append(n)
            for (m, _) in neighbours(of: n) { degree[m]! -= 1; if degree[m] == 0 { ready.append(m); ready.sort() } }
        }
        return order.count == degree.count ? order : nil
    }
}
let roads = Graph([("a", "b", 4), ("a", "c", 1), ("c", "b", 2), ("b", "d", 5), ("c", "d", 9), ("x", "y", 1)])
if let (path, cost) = roads.shortest(from: "a", to: "d") { print(path.joined(separator: ">"), cost) }
print(roads.shortest(from: "a", to: "x") == nil, roads.breadthFirst(from: "a"), roads.components)
roads.depthFirst("a") { node, depth in print(String(repeating: "-", count: depth) + node, terminator: " ") }
print()
let tasks = Graph([(1, 2, 0), (1, 3, 0), (3, 4, 0), (2, 4, 0), (5, 4, 0)], directed: true)
print(tasks.topological() ?? [], Graph([(1, 2, 0), (2, 3, 0), (3, 1, 0)], directed: true).topological() as Any)

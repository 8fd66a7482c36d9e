struct Graph<Node: Hashable> {
    private var edges: [Node: Set<Node>] = [:]
    var nodes: Dictionary<Node, Set<Node>>.Keys { edges.keys }
    mutating func connect(_ a: Node, _ b: Node) {
        edges[a, default: []].insert(b)
        edges[b, default: []].insert(a)
    }
    func path(from start: Node, to goal: Node, order: (Node, Node) -> Bool) -> [Node]? {
        var previous: [Node: Node] = [:]
        var seen: Set = [start]
        var queue = [start]
        var head = 0
        search: while head < queue.count {
            let node = queue[head]
            head += 1
            for next in edges[node, default: []].sorted(by: order) where seen.insert(next).inserted {
                previous[next] = node
                if next == goal { break search }
                queue.append(next)
            }
        }
        guard start == goal || previous[goal] != nil else { return nil }
        return Array(sequence(first: goal) { previous[$0] }).reversed()
    }
    func components() -> [[Node]] {
        var rest = Set(edges.keys)
        var result: [[Node]] = []
        while let start = rest.first {
            var stack = [start], group: [Node] = []
            while let node = stack.popLast() {
                guard rest.remove(node) != nil else { continue }
                group.append(node)
                stack += edges[node] ?? []
            }
            result.append(group)
        }
        return result
    }
}

func distance(_ a: String, _ b: String) -> Int { zip(a, b).reduce(into: 0) { $0 += $1.0 == $1.1 ? 0 : 1 } }

let words = "cold cord card ward warm word worm wore core corn barn bard bark dark zzzz zzzy".split(separator: " ").map { String($0) }
var graph = Graph<String>()
for (i, a) in words.enumerated() {
    for b in words[(i + 1)...] where distance(a, b) == 1 { graph.connect(a, b) }
}
for (a, b) in [("cold", "warm"), ("core", "dark"), ("cold", "cold"), ("cold", "zzzz")] {
    if let path = graph.path(from: a, to: b, order: <) {
        print("\(a) -> \(b):", path.joined(separator: " "), "(\(path.count - 1) steps)")
    } else {
        print("\(a) -> \(b): no way")
    }
}
print(graph.nodes.count, graph.components().map { $0.sorted().joined(separator: ",") }.sorted { $0.count > $1.count })
var numbers = Graph<Int>()
for n in 1...30 { for m in stride(from: n * 2, through: 30, by: n) where n > 1 { numbers.connect(n, m) } }
print(numbers.path(from: 3, to: 25) { $0 < $1 } as Any, numbers.components().map(\.count).sorted(by: >))

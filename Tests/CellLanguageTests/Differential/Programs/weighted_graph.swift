struct Graph<Vertex: Hashable> {
    struct Edge { let to: Vertex; let weight: Int }
    private(set) var edges: [Vertex: [Edge]] = [:]
    init(_ links: [(Vertex, Vertex, Int)], directed: Bool = false) {
        for (from, to, weight) in links {
            edges[from, default: []].append(Edge(to: to, weight: weight))
            if !directed { edges[to, default: []].append(.init(to: from, weight: weight)) }
        }
    }
    func shortest(from start: Vertex) -> (distances: [Vertex: Int], previous: [Vertex: Vertex]) {
        var distances = [start: 0], previous: [Vertex: Vertex] = [:], open: Set = [start]
        while let vertex = open.min(by: { distances[$0, default: .max] < distances[$1, default: .max] }) {
            open.remove(vertex)
            for edge in edges[vertex] ?? [] {
                let distance = distances[vertex, default: 0] + edge.weight
                guard distance < distances[edge.to] ?? .max else { continue }
                distances[edge.to] = distance
                previous[edge.to] = vertex
                open.insert(edge.to)
            }
        }
        return (distances, previous)
    }
    func path(from start: Vertex, to end: Vertex) -> [Vertex]? {
        let previous = shortest(from: start).previous
        var path = [end]
        while let last = path.last, last != start {
            guard let before = previous[last] else { return nil }
            path.append(before)
        }
        return path.reversed()
    }
    func reachable(from start: Vertex, where accepts: (Edge) -> Bool = { _ in true }) -> Set<Vertex> {
        var seen: Set<Vertex> = []
        func visit(_ vertex: Vertex) {
            guard seen.insert(vertex).inserted else { return }
            edges[vertex]?.filter(accepts).forEach { visit($0.to) }
        }
        visit(start)
        return seen
    }
}
let roads = Graph([("A", "B", 7), ("A", "C", 3), ("C", "B", 1), ("B", "D", 2), ("C", "D", 8), ("E", "F", 1)])
let (distances, _) = roads.shortest(from: "A")
print(distances.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
print(roads.path(from: "A", to: "D") ?? [], roads.path(from: "A", to: "F") as Any)
print(roads.reachable(from: "A").sorted(), roads.reachable(from: "A") { $0.weight < 4 }.sorted())
let tasks = Graph([(1, 2, 1), (2, 4, 5), (1, 3, 2), (3, 4, 1)], directed: true)
print(tasks.path(from: 1, to: 4) ?? [], tasks.path(from: 4, to: 1) as Any, tasks.edges[2]?.first?.weight ?? 0)

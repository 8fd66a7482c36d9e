protocol Graph<Vertex> {
    associatedtype Vertex: Hashable
    associatedtype Neighbours: Sequence<Vertex>
    func neighbours(of vertex: Vertex) -> Neighbours
}
extension Graph {
    func breadthFirst(from start: Vertex) -> BreadthFirst<Self> { BreadthFirst(self, start: start) }

    func path(from start: Vertex, to goal: Vertex) -> [Vertex]? {
        var cameFrom: [Vertex: Vertex] = [:]
        for (v, parent) in breadthFirst(from: start) {
            cameFrom[v] = parent
            if v == goal { return sequence(first: goal) { cameFrom[$0] }.reversed() }
        }
        return nil
    }
    func depthFirst(from v: Vertex, seen: inout Set<Vertex>, post: (Vertex) throws -> Void) rethrows {
        guard seen.insert(v).inserted else { return }
        for n in neighbours(of: v) { try depthFirst(from: n, seen: &seen, post: post) }
        try post(v)
    }
}
extension Graph where Vertex: Comparable {
    func reachable(from v: Vertex) -> [Vertex] { breadthFirst(from: v).map(\.vertex).sorted() }
}

struct BreadthFirst<G: Graph>: Sequence, IteratorProtocol {
    private let graph: G
    private var queue: [(vertex: G.Vertex, parent: G.Vertex?)]
    private var seen: Set<G.Vertex>
    init(_ graph: G, start: G.Vertex) { (self.graph, queue, seen) = (graph, [(start, nil)], [start]) }
    mutating func next() -> (vertex: G.Vertex, parent: G.Vertex?)? {
        guard !queue.isEmpty else { return nil }
        let item = queue.removeFirst()
        queue += graph.neighbours(of: item.vertex).filter { seen.insert($0).inserted }.map { ($0, item.vertex) }
        return item
    }
}
struct AdjacencyList<Vertex: Hashable>: Graph, ExpressibleByDictionaryLiteral {
    private var edges: [Vertex: [Vertex]]
    private(set) var vertices: [Vertex]
    init(dictionaryLiteral elements: (Vertex, [Vertex])...) {
        edges = Dictionary(uniqueKeysWithValues: elements)
        vertices = elements.map(\.0)
    }
    func neighbours(of v: Vertex) -> [Vertex] { edges[v] ?? [] }
    func topologicalOrder() -> [Vertex] {
        var seen: Set<Vertex> = [], order: [Vertex] = []
        for v in vertices { depthFirst(from: v, seen: &seen) { order.append($0) } }
        return order
    }
}
struct KnightMoves: Graph {
    struct Square: Hashable, CustomStringConvertible {
        var file: Int, rank: Int
        var description: String { "\(Character(UnicodeScalar(UInt8(96 + file))))\(rank)" }
    }
    let size: Int
    func neighbours(of s: Square) -> some Sequence<Square> {
        let deltas = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
        return deltas.lazy.map { Square(file: s.file + $0.0, rank: s.rank + $0.1) }
            .filter { (1...size).contains($0.file) && 1...size ~= $0.rank }
    }
}
struct Implicit<Vertex: Hashable>: Graph {
    let step: (Vertex) -> AnySequence<Vertex>
    init<S: Sequence<Vertex>>(_ step: @escaping (Vertex) -> S) { self.step = { AnySequence(step($0)) } }
    func neighbours(of v: Vertex) -> AnySequence<Vertex> { step(v) }
}

let build: AdjacencyList = ["app": ["ui", "net"], "ui": ["core"], "net": ["core", "tls"], "core": [], "tls": ["core"], "docs": []]
print(build.topologicalOrder(), build.reachable(from: "net"))
print(build.path(from: "app", to: "tls") ?? [], build.path(from: "docs", to: "app") as Any)
let knight = KnightMoves(size: 5)
let corner = KnightMoves.Square(file: 1, rank: 1), far = KnightMoves.Square(file: 5, rank: 5)
print(Array(knight.neighbours(of: corner)), knight.path(from: corner, to: far)!.count, knight.breadthFirst(from: corner).reduce(0) { n, _ in n + 1 })
let sums = Implicit { (n: Int) in n > 40 ? [] : [n * 2, n + 3] }
print(sums.path(from: 1, to: 22) ?? [], sums.path(from: 5, to: 6) as Any, sums.reachable(from: 12))
let graphs: [any Graph<Int>] = [sums, [1: [2], 2: [3], 3: [1]] as AdjacencyList]
print(graphs.map { $0.path(from: 1, to: 2) ?? [] })

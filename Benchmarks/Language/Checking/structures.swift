// Data structures for any element: a stack, a queue, a heap, a sorted set, a graph with shortest ways, a cache.

protocol Container {
    associatedtype Element
    var count: Int { get }
    var first: Element? { get }
    mutating func insert(_ element: Element)
    mutating func removeFirst() -> Element?
}

extension Container {
    var isEmpty: Bool { count == 0 }

    mutating func insert(contentsOf elements: [Element]) {
        for element in elements { insert(element) }
    }

    mutating func drain() -> [Element] {
        var result: [Element] = []
        while let next = removeFirst() { result.append(next) }
        return result
    }
}

struct Stack<Element>: Container {
    private var items: [Element] = []
    var count: Int { items.count }
    var first: Element? { items.last }
    mutating func insert(_ element: Element) { items.append(element) }
    mutating func removeFirst() -> Element? { items.popLast() }
}

struct Queue<Element>: Container, ExpressibleByArrayLiteral {
    private var inbox: [Element] = []
    private var outbox: [Element] = []

    init(arrayLiteral elements: Element...) { inbox = elements }

    var count: Int { inbox.count + outbox.count }
    var first: Element? { outbox.last ?? inbox.first }
    mutating func insert(_ element: Element) { inbox.append(element) }
    mutating func removeFirst() -> Element? {
        if outbox.isEmpty {
            outbox = inbox.reversed()
            inbox.removeAll()
        }
        return outbox.popLast()
    }
}

struct Heap<Element>: Container {
    private var items: [Element] = []
    private let precedes: (Element, Element) -> Bool

    init(_ elements: [Element] = [], by precedes: @escaping (Element, Element) -> Bool) {
        self.precedes = precedes
        insert(contentsOf: elements)
    }

    var count: Int { items.count }
    var first: Element? { items.first }

    mutating func insert(_ element: Element) {
        items.append(element)
        var child = items.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard precedes(items[child], items[parent]) else { break }
            items.swapAt(child, parent)
            child = parent
        }
    }

    mutating func removeFirst() -> Element? {
        guard let last = items.popLast() else { return nil }
        guard let top = items.first else { return last }
        items[0] = last
        var parent = 0
        while true {
            var best = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < items.count {
                if precedes(items[child], items[best]) { best = child }
            }
            if best == parent { return top }
            items.swapAt(parent, best)
            parent = best
        }
    }
}

indirect enum Tree<Key: Comparable> {
    case leaf
    case node(Tree, Key, Tree)

    func inserting(_ key: Key) -> Tree {
        guard case .node(let left, let own, let right) = self else { return .node(.leaf, key, .leaf) }
        if key < own { return .node(left.inserting(key), own, right) }
        if own < key { return .node(left, own, right.inserting(key)) }
        return self
    }

    func contains(_ key: Key) -> Bool {
        switch self {
        case .leaf: return false
        case .node(let left, let own, let right):
            return key == own || (key < own ? left : right).contains(key)
        }
    }

    var keys: [Key] {
        if case .node(let left, let key, let right) = self { return left.keys + [key] + right.keys }
        return []
    }

    var depth: Int {
        if case .node(let left, _, let right) = self { return 1 + max(left.depth, right.depth) }
        return 0
    }
}

struct Graph<Node: Hashable> {
    struct Edge {
        let to: Node
        let length: Double
    }

    private var edges: [Node: [Edge]] = [:]

    mutating func connect(_ a: Node, _ b: Node, length: Double = 1) {
        edges[a, default: []].append(Edge(to: b, length: length))
        edges[b, default: []].append(Edge(to: a, length: length))
    }

    func neighbours(of node: Node) -> [Node] { edges[node, default: []].map { $0.to } }

    func reachable(from start: Node) -> Set<Node> {
        var seen: Set<Node> = [start]
        var waiting: Queue<Node> = [start]
        while let node = waiting.removeFirst() {
            for next in neighbours(of: node) where seen.insert(next).inserted { waiting.insert(next) }
        }
        return seen
    }

    func shortest(from start: Node, to end: Node) -> (way: [Node], length: Double)? {
        var best: [Node: Double] = [start: 0]
        var before: [Node: Node] = [:]
        var heap = Heap<(node: Node, length: Double)>(by: { $0.length < $1.length })
        heap.insert((start, 0))
        while let (node, length) = heap.removeFirst() {
            if node == end {
                var way = [node]
                while let previous = before[way[0]] { way.insert(previous, at: 0) }
                return (way, length)
            }
            if length > best[node, default: .infinity] { continue }
            for edge in edges[node] ?? [] {
                let total = length + edge.length
                if total < best[edge.to, default: .infinity] {
                    best[edge.to] = total
                    before[edge.to] = node
                    heap.insert((edge.to, total))
                }
            }
        }
        return nil
    }
}

final class Cache<Key: Hashable, Value> {
    private var values: [Key: Value] = [:]
    private var order: [Key] = []
    private let capacity: Int
    private(set) var hits = 0

    init(capacity: Int) { self.capacity = capacity }

    func value(for key: Key, orMake make: (Key) throws -> Value) rethrows -> Value {
        if let index = order.firstIndex(of: key) { order.remove(at: index) }
        order.append(key)
        if let known = values[key] {
            hits += 1
            return known
        }
        let made = try make(key)
        values[key] = made
        if order.count > capacity { values[order.removeFirst()] = nil }
        return made
    }
}

func sortedByHeap<T: Comparable>(_ elements: [T]) -> [T] {
    var heap = Heap(elements, by: <)
    return heap.drain()
}

var stack = Stack<Int>()
stack.insert(contentsOf: [3, 1, 2])
print(stack.drain(), sortedByHeap([5, 2, 8, 1]), sortedByHeap("heap".map { String($0) }).joined())
let tree = [50, 30, 70, 20, 40, 60, 80, 30].reduce(Tree<Int>.leaf) { $0.inserting($1) }
print(tree.keys, tree.depth, tree.contains(60), tree.contains(65))

var roads = Graph<String>()
for (a, b, length) in [("A", "B", 4.0), ("A", "C", 1.5), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8.5), ("X", "Y", 1)] {
    roads.connect(a, b, length: length)
}
if let (way, length) = roads.shortest(from: "A", to: "D") { print(way.joined(separator: " → "), length) }
print(roads.reachable(from: "A").sorted(), roads.shortest(from: "A", to: "X") == nil)

let squares = Cache<Int, Int>(capacity: 2)
print([2, 3, 2, 4, 3].map { key in squares.value(for: key) { $0 * $0 } }, squares.hits)

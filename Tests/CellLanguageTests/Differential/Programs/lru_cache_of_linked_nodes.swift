final class LRUCache<Key: Hashable, Value> {
    private final class Node {
        let key: Key
        var value: Value
        var next: Node?
        weak var previous: Node?
        init(_ key: Key, _ value: Value) { (self.key, self.value) = (key, value) }
        deinit { LRUStatistics.freed += 1 }
    }
    private var nodes: [Key: Node] = [:]
    private var head: Node?, tail: Node?
    let capacity: Int
    private(set) var hits = 0, misses = 0

    init(capacity: Int) {
        precondition(capacity > 0, "a cache needs room")
        self.capacity = capacity
    }

    subscript(key: Key) -> Value? {
        get {
            guard let node = nodes[key] else { misses += 1; return nil }
            hits += 1
            unlink(node)
            pushFront(node)
            return node.value
        }
        set {
            if let node = nodes[key] {
                unlink(node)
                guard let newValue else { nodes[key] = nil; return }
                node.value = newValue
                pushFront(node)
            } else if let newValue {
                if nodes.count == capacity, let last = tail {
                    nodes.removeValue(forKey: last.key)
                    unlink(last)
                }
                let node = Node(key, newValue)
                nodes[key] = node
                pushFront(node)
            }
        }
    }

    private func unlink(_ node: Node) {
        let (before, after) = (node.previous, node.next)
        before?.next = after
        after?.previous = before
        if head === node { head = after }
        if tail === node { tail = before }
        (node.next, node.previous) = (nil, nil)
    }
    private func pushFront(_ node: Node) {
        node.next = head
        head?.previous = node
        head = node
        if tail == nil { tail = node }
    }

    var contents: [(Key, Value)] {
        Array(sequence(first: head, next: { $0?.next }).prefix { $0 != nil }.compactMap { $0.map { ($0.key, $0.value) } })
    }
    func value(for key: Key, orInsert make: (Key) throws -> Value) rethrows -> Value {
        if let known = self[key] { return known }
        let made = try make(key)
        self[key] = made
        return made
    }
}
enum LRUStatistics { nonisolated(unsafe) static var freed = 0 }

let cache = LRUCache<String, Int>(capacity: 2)
cache["one"] = 1
cache["two"] = 2
_ = cache["one"]
cache["three"] = 3
print(cache["two"] as Any, cache["one"]!, cache.contents)
cache["one"]! += 10
cache["three"] = nil
print(cache.contents, cache.hits, cache.misses, LRUStatistics.freed)
struct TooLong: Error {}
let length = cache.value(for: "swift") { $0.count }
print(length, cache.value(for: "swift") { _ in -1 })
do { _ = try cache.value(for: "longest") { if $0.count > 6 { throw TooLong() }; return 0 } } catch { print(error) }
print(cache.contents.map(\.0), "hits \(cache.hits)")

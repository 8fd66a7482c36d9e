// An LRU cache: dictionary of nodes in a doubly linked list
final class LRUCache<Key: Hashable, Value> {
    private final class Node {
        let key: Key
        var value: Value
        weak var previous: Node?
        var next: Node?
        init(_ key: Key, _ value: Value) { self.key = key; self.value = value }
    }
    private var nodes: [Key: Node] = [:]
    private var head: Node?
    private var tail: Node?
    let capacity: Int
    private(set) var statistics = (hits: 0, misses: 0, evictions: 0)
    init(capacity: Int) { precondition(capacity > 0, "no room"); self.capacity = capacity }
    subscript(key: Key) -> Value? {
        get {
            guard let node = nodes[key] else { statistics.misses += 1; return nil }
            statistics.hits += 1
            moveToFront(node)
            return node.value
        }
        set {
            switch (newValue, nodes[key]) {
            case (let value?, let node?): node.value = value; moveToFront(node)
            case (let value?, nil): insert(Node(key, value))
            case (nil, let node?): unlink(node); nodes[key] = nil
            case (nil, nil): break
            }
        }
    }
    private func insert(_ node: Node) {
        nodes[node.key] = node
        pushFront(node)
        if nodes.count > capacity, let last = tail { unlink(last); nodes[last.key] = nil; statistics.evictions += 1 }
    }
    private func pushFront(_ node: Node) {
        node.next = head
        node.previous = nil
        head?.previous = node
        head = node
        if tail == nil { tail = node }
    }
    private func unlink(_ node: Node) {
        if let previous = node.previous { previous.next = node.next } else { head = node.next }
        if let next = node.next { next.previous = node.previous } else { tail = node.previous }
        node.previous = nil
        node.next = nil
    }
    private func moveToFront(_ node: Node) {
        guard head !== node else { return }
        unlink(node)
        pushFront(node)
    }
    var order: [Key] { sequence(first: head, next: { $0?.next }).prefix { $0 != nil }.compactMap { $0?.key } }
}
let cache = LRUCache<String, Int>(capacity: 3)
for (index, word) in ["a", "b", "c", "a", "d", "e", "a"].enumerated() {
    if let old = cache[word] { cache[word] = old + 1 } else { cache[word] = index }
    print(word, cache.order)
}
cache["a"] = nil
print(cache.order, cache["zz"] as Any, cache.statistics)

// A least-recently-used cache: dictionary and doubly linked list.
final class LRUCache<Key: Hashable, Value> {
    private final class Node {
        let key: Key
        var value: Value
        var next: Node?
        weak var previous: Node?
        init(_ key: Key, _ value: Value) { (self.key, self.value) = (key, value) }
    }

    let capacity: Int
    private var nodes: [Key: Node] = [:]
    private var head: Node?, tail: Node?
    private(set) var hits = 0, misses = 0
    var onEvict: ((Key, Value) -> Void)?

    init(capacity: Int) {
        precondition(capacity > 0)
        self.capacity = capacity
    }

    subscript(key: Key) -> Value? {
        get {
            guard let node = nodes[key] else { misses += 1; return nil }
            hits += 1
            unlink(node)
            push(node)
            return node.value
        }
        set {
            if let node = nodes[key] {
                unlink(node)
                if let newValue {
                    node.value = newValue
                    push(node)
                } else { nodes[key] = nil }
            } else if let newValue {
                let node = Node(key, newValue)
                nodes[key] = node
                push(node)
                if nodes.count > capacity, let last = tail {
                    unlink(last)
                    nodes.removeValue(forKey: last.key)
                    onEvict?(last.key, last.value)
                }
            }
        }
    }

    private func push(_ node: Node) {
        node.next = head
        head?.previous = node
        head = node
        if tail == nil { tail = node }
    }

    private func unlink(_ node: Node) {
        if node === tail { tail = node.previous }
        if node === head { head = node.next }
        node.previous?.next = node.next
        node.next?.previous = node.previous
        (node.next, node.previous) = (nil, nil)
    }

    var keys: [Key] { sequence(first: head) { $0?.next }.prefix { $0 != nil }.compactMap { $0?.key } }
}

var evicted: [String] = []
let cache = LRUCache<String, Int>(capacity: 3)
cache.onEvict = { key, value in evicted.append("\(key)=\(value)") }
for (index, word) in ["a", "b", "c"].enumerated() { cache[word] = index }
print(cache["a"] ?? -1, cache.keys)
cache["d"] = 3
print(cache.keys, cache["b"] as Any, evicted)
cache["c"]? += 10
cache["a"] = nil
print(cache.keys, cache["c"] ?? 0, cache.hits, cache.misses)
cache["e"] = 4
cache["f"] = 5
print(cache.keys, evicted)

final class Node<Key: Hashable, Value> {
    let key: Key
    var value: Value
    var previous: Node?
    var next: Node?

    init(key: Key, value: Value) {
        self.key = key
        self.value = value
    }
}

final class LRUCache<Key: Hashable, Value> {
    private let capacity: Int
    private var nodes: [Key: Node<Key, Value>] = [:]
    private var head: Node<Key, Value>?
    private var tail: Node<Key, Value>?
    private(set) var hits = 0
    private(set) var misses = 0

    init(capacity: Int) {
        precondition(capacity > 0, "capacity must be positive")
        self.capacity = capacity
    }

    subscript(key: Key) -> Value? {
        get {
            guard let node = nodes[key] else {
                misses += 1
                return nil
            }
            hits += 1
            moveToFront(node)
            return node.value
        }
        set {
            guard let newValue else {
                if let node = nodes.removeValue(forKey: key) { unlink(node) }
                return
            }
            if let node = nodes[key] {
                node.value = newValue
                moveToFront(node)
            } else {
                let node = Node(key: key, value: newValue)
                nodes[key] = node
                pushFront(node)
                if nodes.count > capacity, let last = tail {
                    unlink(last)
                    nodes[last.key] = nil
                }
            }
        }
    }

    private func pushFront(_ node: Node<Key, Value>) {
        node.next = head
        node.previous = nil
        head?.previous = node
        head = node
        if tail == nil { tail = node }
    }

    private func unlink(_ node: Node<Key, Value>) {
        node.previous?.next = node.next
        node.next?.previous = node.previous
        if node === head { head = node.next }
        if node === tail { tail = node.previous }
        node.previous = nil
        node.next = nil
    }

    private func moveToFront(_ node: Node<Key, Value>) {
        guard node !== head else { return }
        unlink(node)
        pushFront(node)
    }

    var keysByAge: [Key] {
        var keys: [Key] = []
        var current = head
        while let node = current {
            keys.append(node.key)
            current = node.next
        }
        return keys
    }
}

let cache = LRUCache<String, Int>(capacity: 3)
cache["a"] = 1
cache["b"] = 2
cache["c"] = 3
print(cache["a"] ?? -1, cache.keysByAge)
cache["d"] = 4
print(cache["b"] as Any, cache.keysByAge)
cache["c"] = 30
cache["a"] = nil
print(cache.keysByAge, cache.hits, cache.misses)
print(cache["c"]!, cache["d", default: 0])

extension LRUCache {
    subscript(key: Key, default fallback: @autoclosure () -> Value) -> Value {
        self[key] ?? fallback()
    }
}
print(cache["zz", default: 99])

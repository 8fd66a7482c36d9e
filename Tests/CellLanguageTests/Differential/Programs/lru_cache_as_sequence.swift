/// A cache that forgets what was used longest ago.
final class LRUCache<Key: Hashable, Value> {
    private final class Node {
        let key: Key
        var value: Value
        var next: Node?
        weak var previous: Node?
        init(_ key: Key, _ value: Value) { (self.key, self.value) = (key, value) }
    }
    private var nodes: [Key: Node] = [:]
    private var head: Node?, tail: Node?
    let capacity: Int
    private(set) var hits = 0, misses = 0
    init(capacity: Int) { precondition(capacity > 0); self.capacity = capacity }
    var count: Int { nodes.count }
    subscript(key: Key) -> Value? {
        get {
            guard let node = nodes[key] else { misses += 1; return nil }
            hits += 1
            unlink(node); pushFront(node)
            return node.value
        }
        set {
            switch (nodes[key], newValue) {
            case (let node?, let value?): node.value = value; unlink(node); pushFront(node)
            case (let node?, nil): unlink(node); nodes[key] = nil
            case (nil, let value?):
                if nodes.count == capacity, let last = tail { unlink(last); nodes.removeValue(forKey: last.key) }
                let node = Node(key, value)
                nodes[key] = node
                pushFront(node)
            case (nil, nil): break
            }
        }
    }
    private func unlink(_ node: Node) {
        if let previous = node.previous { previous.next = node.next } else { head = node.next }
        if let next = node.next { next.previous = node.previous } else { tail = node.previous }
        (node.previous, node.next) = (nil, nil)
    }
    private func pushFront(_ node: Node) {
        node.next = head
        head?.previous = node
        head = node
        if tail == nil { tail = node }
    }
}
extension LRUCache: Sequence {
    func makeIterator() -> AnyIterator<(key: Key, value: Value)> {
        var current = head
        return AnyIterator {
            defer { current = current?.next }
            return current.map { ($0.key, $0.value) }
        }
    }
}
extension LRUCache: CustomStringConvertible where Key: Comparable {
    var description: String { "<" + map { "\($0.key)=\($0.value)" }.joined(separator: " ") + ">" }
}
let cache = LRUCache<String, Int>(capacity: 3)
for (i, word) in "a b c a d e a".split(separator: " ").enumerated() {
    let key = String(word)
    if let seen = cache[key] { print(key, "seen at", seen) }
    cache[key] = i
}
print(cache, cache.count, cache.hits, cache.misses)
cache["d"] = nil
print(cache, cache.contains { $0.key == "e" }, cache.map(\.value).max() ?? -1)
cache["a", default: 0] += 10
print(cache)
extension LRUCache {
    subscript(key: Key, default fallback: @autoclosure () -> Value) -> Value {
        get { self[key] ?? fallback() }
        set { self[key] = newValue }
    }
}

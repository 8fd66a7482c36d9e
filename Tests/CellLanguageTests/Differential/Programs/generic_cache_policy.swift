protocol Policy {
    associatedtype Key: Hashable
    mutating func touch(_ key: Key)
    mutating func evict() -> Key?
}
struct LeastRecent<Key: Hashable>: Policy {
    private var order: [Key] = []
    mutating func touch(_ key: Key) {
        order.removeAll { $0 == key }
        order.append(key)
    }
    mutating func evict() -> Key? { order.isEmpty ? nil : order.removeFirst() }
}
struct FirstIn<Key: Hashable>: Policy {
    private var order: [Key] = []
    mutating func touch(_ key: Key) { if !order.contains(key) { order.append(key) } }
    mutating func evict() -> Key? { order.isEmpty ? nil : order.removeFirst() }
}
struct Cache<P: Policy, Value> {
    private var storage: [P.Key: Value] = [:]
    private var policy: P
    let capacity: Int
    private(set) var misses = 0
    init(capacity: Int, policy: P) {
        self.capacity = capacity
        self.policy = policy
    }
    mutating func value(for key: P.Key, orMake make: (P.Key) -> Value) -> Value {
        policy.touch(key)
        if let known = storage[key] { return known }
        misses += 1
        if storage.count == capacity, let old = policy.evict() { storage[old] = nil }
        let made = make(key)
        storage[key] = made
        return made
    }
    var keys: [P.Key] { Array(storage.keys) }
}
extension Cache where P.Key: Comparable {
    var sortedKeys: [P.Key] { keys.sorted() }
}
func misses<P: Policy>(_ policy: P, _ accesses: [P.Key]) -> Int {
    var cache = Cache<P, Int>(capacity: 2, policy: policy)
    for key in accesses { _ = cache.value(for: key) { _ in 0 } }
    return cache.misses
}
var squares = Cache<LeastRecent<Int>, String>(capacity: 3, policy: LeastRecent())
for n in [1, 2, 3, 1, 4, 1, 2] { print(squares.value(for: n) { "\($0)^2=\($0 * $0)" }, terminator: "; ") }
print(squares.misses, squares.sortedKeys)
let accesses = ["a", "b", "a", "c", "a", "b"]
print(misses(LeastRecent(), accesses), misses(FirstIn(), accesses))

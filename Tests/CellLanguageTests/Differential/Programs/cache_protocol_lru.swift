protocol Cache: AnyObject {
    associatedtype Key: Hashable
    associatedtype Value
    var capacity: Int { get }
    var count: Int { get }
    func get(_ key: Key) -> Value?
    func set(_ value: Value, for key: Key)
}
extension Cache {
    subscript(key: Key) -> Value? {
        get { get(key) }
        set { if let newValue { set(newValue, for: key) } }
    }
    var isFull: Bool { count >= capacity }
    func getOrMake(_ key: Key, _ make: (Key) throws -> Value) rethrows -> Value {
        if let hit = get(key) { return hit }
        let made = try make(key)
        set(made, for: key)
        return made
    }
}
final class LRU<Key: Hashable, Value>: Cache {
    let capacity: Int
    private var store: [Key: (value: Value, tick: Int)] = [:]
    private var clock = 0
    private(set) var stats = (hits: 0, misses: 0)
    init(capacity: Int) { self.capacity = capacity }
    var count: Int { store.count }
    func get(_ key: Key) -> Value? {
        clock += 1
        guard store[key] != nil else { stats.misses += 1; return nil }
        stats.hits += 1
        store[key]!.tick = clock
        return store[key]?.value
    }
    func set(_ value: Value, for key: Key) {
        clock += 1
        if store[key] == nil, isFull, let oldest = store.min(by: { $0.value.tick < $1.value.tick }) {
            store.removeValue(forKey: oldest.key)
        }
        store[key] = (value, clock)
    }
    var keys: [Key] { store.sorted { $0.value.tick > $1.value.tick }.map(\.key) }
}
func warm<C: Cache>(_ cache: C, with pairs: [(C.Key, C.Value)]) where C.Value: CustomStringConvertible {
    pairs.forEach { cache.set($0.1, for: $0.0) }
    print("warmed with", pairs.map { $0.1.description }.joined(separator: "|"), cache.isFull)
}
let c = LRU<String, Int>(capacity: 2)
warm(c, with: [("a", 1), ("b", 2)])
print(c["a"] ?? 0)
c["c"] = 3
print(c.keys, c["b"] as Any, c.stats, c.count)
print(c.getOrMake("z") { k in k.count * 100 }, c.keys)
struct Failure: Error {}
do { _ = try c.getOrMake("q") { _ in throw Failure() } } catch { print("failed with", error) }
print((try? c.getOrMake("z") { _ in throw Failure() }) ?? -1, c.stats.hits, c.stats.misses)
let caches: [any Cache] = [c, LRU<Int, [Int]>(capacity: 1)]
print(caches.map { "\($0.count)/\($0.capacity)" })

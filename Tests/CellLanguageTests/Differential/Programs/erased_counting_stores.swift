protocol Store { associatedtype Key: Hashable; associatedtype Value; func load(_ key: Key) -> Value?; mutating func save(_ value: Value, for key: Key) }
struct MemoryStore<K: Hashable, V>: Store { private var items: [K: V] = [:]; func load(_ key: K) -> V? { items[key] }; mutating func save(_ value: V, for key: K) { items[key] = value } }
final class CountingStore<Base: Store>: Store {
    private var base: Base; private(set) var hits = 0, misses = 0
    init(_ base: Base) { self.base = base }
    func load(_ key: Base.Key) -> Base.Value? { let v = base.load(key); if v == nil { misses += 1 } else { hits += 1 }; return v }
    func save(_ value: Base.Value, for key: Base.Key) { base.save(value, for: key) }
}
struct AnyStore<K: Hashable, V> {
    private let _load: (K) -> V?; private let _save: (V, K) -> Void
    init<S: Store>(_ store: S) where S.Key == K, S.Value == V { var copy = store; _load = { copy.load($0) }; _save = { copy.save($0, for: $1) } }
    subscript(key: K) -> V? { get { _load(key) } nonmutating set { if let newValue { _save(newValue, key) } } }
}
let counting = CountingStore(MemoryStore<String, Int>())
let stores: [AnyStore<String, Int>] = [AnyStore(counting), AnyStore(MemoryStore())]
for (i, s) in stores.enumerated() { s["x"] = i + 10; print(s["x"] ?? -1, s["y"] ?? -1) }
print(counting.hits, counting.misses)
func cached<S: Store>(_ store: inout S, _ key: S.Key, _ make: () -> S.Value) -> S.Value { if let v = store.load(key) { return v }; let v = make(); store.save(v, for: key); return v }
var m = MemoryStore<Int, String>()
print(cached(&m, 1) { "made" }, cached(&m, 1) { "again" })

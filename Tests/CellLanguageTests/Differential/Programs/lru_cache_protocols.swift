protocol Cache<Key, Value> {
    associatedtype Key: Hashable
    associatedtype Value
    mutating func value(for key: Key) -> Value?
    mutating func store(_ value: Value, for key: Key)
    var keys: [Key] { get }
}
extension Cache {
    mutating func value(for key: Key, orInsert make: (Key) throws -> Value) rethrows -> Value {
        if let known = value(for: key) { return known }
        let made = try make(key)
        store(made, for: key)
        return made
    }
}
struct LRU<Key: Hashable, Value>: Cache {
    let capacity: Int
    private var table: [Key: (value: Value, stamp: Int)] = [:]
    private var clock = 0
    init(capacity: Int) { self.capacity = capacity }
    var keys: [Key] { table.sorted { $0.value.stamp < $1.value.stamp }.map(\.key) }
    mutating func value(for key: Key) -> Value? {
        guard table[key] != nil else { return nil }
        clock += 1
        table[key]!.stamp = clock
        return table[key]?.value
    }
    mutating func store(_ value: Value, for key: Key) {
        clock += 1
        table[key] = (value, clock)
        if table.count > capacity, let oldest = table.min(by: { $0.value.stamp < $1.value.stamp }) { table[oldest.key] = nil }
    }
}
struct FIFO<Key: Hashable, Value>: Cache {
    private(set) var keys: [Key] = []
    private var values: [Key: Value] = [:]
    let capacity: Int
    init(_ capacity: Int) { self.capacity = capacity }
    mutating func value(for key: Key) -> Value? { values[key] }
    mutating func store(_ value: Value, for key: Key) {
        if values.updateValue(value, forKey: key) == nil { keys.append(key) }
        while keys.count > capacity { values.removeValue(forKey: keys.removeFirst()) }
    }
}
struct Counting<Base: Cache>: Cache {
    var base: Base
    private(set) var hits = 0, misses = 0
    init(_ base: Base) { self.base = base }
    var keys: [Base.Key] { base.keys }
    mutating func value(for key: Base.Key) -> Base.Value? {
        let found = base.value(for: key)
        if found == nil { misses += 1 } else { hits += 1 }
        return found
    }
    mutating func store(_ value: Base.Value, for key: Base.Key) { base.store(value, for: key) }
    var rate: String { "\(hits)/\(hits + misses)" }
}
func exercise<C: Cache>(_ cache: C, _ keys: [C.Key], make: (C.Key) -> C.Value) -> Counting<C> {
    var counting = Counting(cache)
    for key in keys { _ = counting.value(for: key, orInsert: make) }
    return counting
}
let pattern = [1, 2, 3, 1, 4, 1, 2, 5, 1, 2]
let lru = exercise(LRU<Int, String>(capacity: 3), pattern) { String($0 * $0) }
let fifo = exercise(FIFO<Int, String>(3), pattern) { "\($0)" }
print(lru.rate, lru.keys, fifo.rate, fifo.keys)
struct Odd: Error {}
var cache = LRU<String, Int>(capacity: 2)
for word in ["tree", "sun", "leaf", "tree"] {
    do { print(word, try cache.value(for: word) { if $0.count % 2 == 1 { throw Odd() } else { return $0.count } }) } catch { print(word, error) }
}
var erased: any Cache<String, Int> = cache
erased.store(99, for: "new")
print(cache.keys, erased.keys, erased.value(for: "new") ?? 0)

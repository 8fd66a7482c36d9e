protocol Cache {
    associatedtype Key: Hashable
    associatedtype Value
    subscript(key: Key) -> Value? { get set }
    var count: Int { get }
}
extension Cache {
    mutating func value(for key: Key, orInsert make: @autoclosure () -> Value) -> Value {
        if let v = self[key] { return v }
        let v = make()
        self[key] = v
        return v
    }
}
struct LRU<Key: Hashable, Value>: Cache {
    private var storage: [Key: Value] = [:]
    private var order: [Key] = []
    let capacity: Int
    init(capacity: Int) { precondition(capacity > 0); self.capacity = capacity }
    var count: Int { storage.count }
    subscript(key: Key) -> Value? {
        get { storage[key] }
        set {
            order.removeAll { $0 == key }
            guard let newValue else { storage[key] = nil; return }
            storage.updateValue(newValue, forKey: key)
            order.append(key)
            if order.count > capacity { storage.removeValue(forKey: order.removeFirst()) }
        }
    }
    var keysInOrder: [Key] { order }
}
extension LRU: CustomStringConvertible where Key: CustomStringConvertible {
    var description: String { "LRU(" + order.map(\.description).joined(separator: " > ") + ")" }
}
extension LRU: Sequence {
    func makeIterator() -> AnyIterator<(Key, Value)> {
        var i = order.makeIterator()
        return AnyIterator { i.next().map { ($0, storage[$0]!) } }
    }
}
var cache = LRU<String, Int>(capacity: 3)
var misses = 0
func expensive(_ s: String) -> Int { misses += 1; return s.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) % 1009 } }
for word in "a b a c d a b b e a".split(separator: " ").map(String.init) {
    let v = cache.value(for: word, orInsert: expensive(word))
    print(word, v, cache)
}
print("misses", misses, "of", 10)
for (k, v) in cache { print(k, "=", v, terminator: "; ") }
print()
cache["b"] = nil
print(cache.count, cache.keysInOrder, cache.map { $0.1 }.sorted(), cache["zz"] as Any)
func fill<C: Cache>(_ c: inout C, with pairs: (C.Key, C.Value)...) where C.Value: Comparable {
    for (k, v) in pairs { if let old = c[k], old >= v { continue }; c[k] = v }
}
fill(&cache, with: ("x", 1), ("x", 5), ("x", 3), ("y", 2))
print(cache, cache["x"]!)

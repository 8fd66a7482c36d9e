protocol Storage<Key, Value> {
    associatedtype Key: Hashable
    associatedtype Value
    mutating func store(_ value: Value, for key: Key)
    func fetch(_ key: Key) -> Value?
    var count: Int { get }
}

struct MemoryStorage<Key: Hashable, Value>: Storage {
    private var data: [Key: Value] = [:]
    var count: Int { data.count }
    mutating func store(_ value: Value, for key: Key) { data[key] = value }
    func fetch(_ key: Key) -> Value? { data[key] }
}

struct LimitedStorage<Base: Storage>: Storage where Base.Key: Comparable {
    var base: Base
    let limit: Base.Key
    private(set) var rejected: [Base.Key] = []
    init(_ base: Base, limit: Base.Key) { (self.base, self.limit) = (base, limit) }
    var count: Int { base.count }
    mutating func store(_ value: Base.Value, for key: Base.Key) {
        if key > limit { rejected.append(key) } else { base.store(value, for: key) }
    }
    func fetch(_ key: Base.Key) -> Base.Value? { base.fetch(key) }
}

final class AnyStorage<Key: Hashable, Value>: Storage {
    private let _store: (Value, Key) -> Void
    private let _fetch: (Key) -> Value?
    private let _count: () -> Int
    init<S: Storage>(_ storage: S) where S.Key == Key, S.Value == Value {
        var copy = storage
        _store = { copy.store($0, for: $1) }
        _fetch = { copy.fetch($0) }
        _count = { copy.count }
    }
    func store(_ value: Value, for key: Key) { _store(value, key) }
    func fetch(_ key: Key) -> Value? { _fetch(key) }
    var count: Int { _count() }
}

extension Storage {
    func fetch(_ key: Key, default fallback: @autoclosure () -> Value) -> Value { fetch(key) ?? fallback() }
    subscript(keys: Key...) -> [Value?] { keys.map(fetch) }
}

let erased: [AnyStorage<Int, String>] = [
    AnyStorage(MemoryStorage()),
    AnyStorage(LimitedStorage(MemoryStorage(), limit: 10)),
]
for n in [5, 10, 15] {
    erased.forEach { $0.store("item-\(n)", for: n) }
}
print(erased.map(\.count))
print(erased[0][5, 15, 25])
print(erased[1][5, 15])
print(erased[1].fetch(99, default: "nothing"), erased[1].fetch(10, default: "unused"))

var limited = LimitedStorage(MemoryStorage<String, Double>(), limit: "m")
for (k, v) in [("apple", 1.25), ("zebra", 9), ("mango", 2), ("kiwi", 0.5)] { limited.store(v, for: k) }
print(limited.count, limited.rejected, limited.fetch("apple")!, limited.fetch("zebra") as Any)

func fill(_ storage: inout some Storage<String, Double>, with keys: String...) -> Int {
    for (i, k) in keys.enumerated() { storage.store(Double(i), for: k) }
    return storage.count
}
print(fill(&limited, with: "a", "b", "x"), limited.rejected.count)
let boxes: [any Storage<String, Double>] = [limited, MemoryStorage<String, Double>()]
print(boxes.map { $0.count }, boxes.first?.fetch("b") ?? -1)

struct OrderedDictionary<Key: Hashable, Value> {
    private var slots: [Key: Int] = [:]
    private var entries: [(key: Key, value: Value)] = []

    var keys: [Key] { entries.map(\.key) }
    var values: [Value] {
        get { entries.map(\.value) }
        set { for (i, v) in newValue.enumerated() { entries[i].value = v } }
    }

    subscript(key: Key) -> Value? {
        get { slots[key].map { entries[$0].value } }
        set {
            switch (slots[key], newValue) {
            case (let slot?, let value?): entries[slot].value = value
            case (let slot?, nil):
                entries.remove(at: slot)
                slots[key] = nil
                for i in slot..<entries.count { slots[entries[i].key] = i }
            case (nil, let value?):
                slots[key] = entries.count
                entries.append((key, value))
            case (nil, nil): break
            }
        }
    }
    subscript(key: Key, default fallback: @autoclosure () -> Value) -> Value {
        get { self[key] ?? fallback() }
        set { self[key] = newValue }
    }
    func mapValues<T>(_ f: (Value) throws -> T) rethrows -> OrderedDictionary<Key, T> {
        var result = OrderedDictionary<Key, T>()
        for (k, v) in entries { result[k] = try f(v) }
        return result
    }
}

extension OrderedDictionary: BidirectionalCollection {
    var startIndex: Int { entries.startIndex }
    var endIndex: Int { entries.endIndex }
    func index(after i: Int) -> Int { i + 1 }
    func index(before i: Int) -> Int { i - 1 }
    subscript(position: Int) -> (key: Key, value: Value) { entries[position] }
}
extension OrderedDictionary: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (Key, Value)...) { for (k, v) in elements { self[k] = v } }
}
extension OrderedDictionary: CustomStringConvertible {
    var description: String { "{" + map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}" }
}
extension OrderedDictionary: Equatable where Value: Equatable {
    static func == (l: Self, r: Self) -> Bool { l.count == r.count && zip(l, r).allSatisfy { $0 == $1 } }
}

var menu: OrderedDictionary = ["soup": 4.5, "salad": 6, "steak": 18.25]
menu["tea"] = 2
menu["salad"] = nil
menu["soup"]? += 0.5
print(menu, menu.count, menu["salad"] as Any, menu["steak"]!)
print(menu.first!, menu.last!.key, menu.reversed().map(\.key), menu[1].value)
menu.values = menu.values.map { $0 * 2 }
print(menu.mapValues { Int($0) }, menu == menu.mapValues { $0 }, menu == ["soup": 10])
var counts = OrderedDictionary<Character, Int>()
for ch in "mississippi" { counts[ch, default: 0] += 1 }
print(counts, counts.keys, counts.max { $0.value < $1.value }!.key)
print(counts.firstIndex { $0.key == "p" }!, counts.suffix(2).map { "\($0)\($1)" }, counts.lazy.filter { $0.value > 1 }.map { $0.key }.count)
let nested: OrderedDictionary<String, [Int?]> = ["a": [1, nil], "b": []]
print(nested, Array(nested.enumerated().map { ($0, $1.key) }))

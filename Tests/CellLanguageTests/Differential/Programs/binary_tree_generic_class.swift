final class Node<Key: Comparable, Value> {
    let key: Key
    var value: Value
    fileprivate(set) var left, right: Node?
    fileprivate weak var parent: Node?
    init(_ key: Key, _ value: Value, parent: Node? = nil) {
        self.key = key
        self.value = value
        self.parent = parent
    }
    var height: Int { 1 + Swift.max(left?.height ?? 0, right?.height ?? 0) }
    var minimum: Node { left?.minimum ?? self }
    var successor: Node? {
        if let right { return right.minimum }
        var (child, up) = (self, parent)
        while let p = up, p.right === child { (child, up) = (p, p.parent) }
        return up
    }
}
struct TreeMap<Key: Comparable, Value>: Sequence {
    private(set) var root: Node<Key, Value>?
    private(set) var count = 0
    subscript(key: Key) -> Value? {
        get { find(key)?.value }
        set {
            switch (find(key), newValue) {
            case (let node?, let value?): node.value = value
            case (nil, let value?): insert(key, value)
            case (let node?, nil): remove(node)
            case (nil, nil): break
            }
        }
    }
    subscript(key: Key, default fallback: @autoclosure () -> Value) -> Value {
        get { self[key] ?? fallback() }
        set { self[key] = newValue }
    }
    private func find(_ key: Key) -> Node<Key, Value>? {
        var node = root
        while let n = node, n.key != key { node = key < n.key ? n.left : n.right }
        return node
    }
    private mutating func insert(_ key: Key, _ value: Value) {
        count += 1
        guard var node = root else { root = Node(key, value); return }
        while true {
            if key < node.key {
                guard let next = node.left else { node.left = Node(key, value, parent: node); return }
                node = next
            } else {
                guard let next = node.right else { node.right = Node(key, value, parent: node); return }
                node = next
            }
        }
    }
    private mutating func remove(_ node: Node<Key, Value>) {
        count -= 1
        let pairs = filter { $0.0 != node.key }
        root = nil
        count = 0
        for (k, v) in pairs { insert(k, v) }
    }
    func makeIterator() -> AnyIterator<(Key, Value)> {
        var next = root?.minimum
        return AnyIterator {
            guard let node = next else { return nil }
            next = node.successor
            return (node.key, node.value)
        }
    }
}
extension TreeMap: CustomStringConvertible {
    var description: String { "{" + map { "\($0.0): \($0.1)" }.joined(separator: ", ") + "}" }
}
var ages = TreeMap<String, Int>()
for (name, age) in [("mia", 30), ("bob", 25), ("zoe", 41), ("al", 9), ("kim", 33), ("bob", 26)] { ages[name] = age }
print(ages, ages.count, ages.root?.height ?? 0, ages["kim"] ?? 0, ages["eve"] as Any)
ages["mia"] = nil
ages["kim", default: 0] += 1
ages["new", default: 5] *= 2
print(ages, ages.count, ages.root?.key ?? "-")
let copy = ages
ages["al"] = 10
print(copy["al"]!, ages["al"]!, ages.map(\.1).reduce(0, +), ages.first { $0.1 > 30 }!)
var histogram = TreeMap<Character, Int>()
for c in "mississippi river" where c != " " { histogram[c, default: 0] += 1 }
print(histogram, histogram.max { $0.1 < $1.1 }!.0, histogram.root!.left?.key as Any)

indirect enum Tree<Key: Comparable, Value> {
    case leaf
    case node(Tree, key: Key, value: Value, Tree)

    init() { self = .leaf }
    var count: Int {
        guard case let .node(left, _, _, right) = self else { return 0 }
        return left.count + 1 + right.count
    }
    var depth: Int {
        switch self {
        case .leaf: 0
        case .node(let left, _, _, let right): 1 + max(left.depth, right.depth)
        }
    }
    func inserting(_ value: Value, for key: Key) -> Tree {
        switch self {
        case .leaf: return .node(.leaf, key: key, value: value, .leaf)
        case let .node(left, own, _, right) where own == key: return .node(left, key: own, value: value, right)
        case let .node(left, own, old, right):
            return key < own
                ? .node(left.inserting(value, for: key), key: own, value: old, right)
                : .node(left, key: own, value: old, right.inserting(value, for: key))
        }
    }
    subscript(key: Key) -> Value? {
        get {
            switch self {
            case .leaf: return nil
            case let .node(left, own, value, right):
                if key == own { return value }
                return key < own ? left[key] : right[key]
            }
        }
        set { if let newValue { self = inserting(newValue, for: key) } }
    }
    func walk(_ visit: (Key, Value) -> Void) {
        if case let .node(left, key, value, right) = self {
            left.walk(visit)
            visit(key, value)
            right.walk(visit)
        }
    }
    func mapValues<T>(_ transform: (Value) -> T) -> Tree<Key, T> {
        guard case let .node(left, key, value, right) = self else { return .leaf }
        return .node(left.mapValues(transform), key: key, value: transform(value), right.mapValues(transform))
    }
}
extension Tree: CustomStringConvertible {
    var description: String {
        var parts: [String] = []
        walk { parts.append("\($0): \($1)") }
        return "{" + parts.joined(separator: ", ") + "}"
    }
}
var tree = Tree<String, Int>()
for (index, word) in "the quick brown fox jumps over the lazy dog".split(separator: " ").enumerated() {
    tree[String(word)] = index
}
print(tree, tree.count, tree.depth)
print(tree["fox"] ?? -1, tree["cat"] ?? -1, tree.mapValues { Double($0) / 2 }["dog"] ?? 0)

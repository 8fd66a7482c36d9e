final class Node<T: Comparable> {
    let value: T
    var left: Node?, right: Node?
    private(set) lazy var label: String = { "<\(value)>" }()
    init(_ value: T) { self.value = value }
    var height: Int { 1 + max(left?.height ?? 0, right?.height ?? 0) }
}

struct SearchTree<T: Comparable>: Sequence, ExpressibleByArrayLiteral {
    private var root: Node<T>?
    private(set) var count = 0

    init(arrayLiteral elements: T...) { for e in elements { insert(e) } }

    @discardableResult
    mutating func insert(_ value: T) -> Bool {
        guard let root else { self.root = Node(value); count = 1; return true }
        var node = root
        while true {
            if value == node.value { return false }
            let path = value < node.value ? \Node<T>.left : \.right
            guard let next = node[keyPath: path] else {
                node[keyPath: path] = Node(value)
                count += 1
                return true
            }
            node = next
        }
    }

    func contains(_ value: T) -> Bool {
        var node = root
        while let n = node {
            if n.value == value { return true }
            node = value < n.value ? n.left : n.right
        }
        return false
    }

    struct Iterator: IteratorProtocol {
        private var stack: [Node<T>] = []
        fileprivate init(_ root: Node<T>?) { push(root) }
        private mutating func push(_ n: Node<T>?) { var n = n; while let x = n { stack.append(x); n = x.left } }
        mutating func next() -> T? {
            guard let n = stack.popLast() else { return nil }
            push(n.right)
            return n.value
        }
    }
    func makeIterator() -> Iterator { Iterator(root) }
    var height: Int { root?.height ?? 0 }
    func levels() -> [[T]] {
        var result: [[T]] = [], row = [root].compactMap { $0 }
        while !row.isEmpty {
            result.append(row.map(\.value))
            row = row.flatMap { [$0.left, $0.right].compactMap { $0 } }
        }
        return result
    }
    var rootLabel: String? { root?.label }
}

var t: SearchTree = [50, 30, 70, 20, 40, 60, 80, 30]
print(Array(t), t.count, t.height, t.levels())
print(t.insert(65), t.insert(65), t.contains(65), t.contains(66), t.height)
print(t.reduce(0, +), t.prefix(3), t.first { $0 > 42 } ?? -1, t.min() == 20)
let words: SearchTree = ["m", "c", "x", "a", "d"]
print(words.map { $0.uppercased() }.joined(), words.sorted(by: >), words.rootLabel ?? "none")
print(SearchTree<Double>().levels(), zip(t, words).map { "\($0)\($1)" })
for (i, v) in t.enumerated() where i.isMultiple(of: 3) { print(i, v, separator: ":", terminator: " ") }
print()

indirect enum Tree<Element: Comparable> {
    case empty
    case node(Tree, Element, Tree)

    init() { self = .empty }

    init<S: Sequence>(_ elements: S) where S.Element == Element {
        self = elements.reduce(.empty) { $0.inserting($1) }
    }

    func inserting(_ value: Element) -> Tree {
        switch self {
        case .empty: return .node(.empty, value, .empty)
        case let .node(left, root, right):
            if value < root { return .node(left.inserting(value), root, right) }
            if value > root { return .node(left, root, right.inserting(value)) }
            return self
        }
    }

    var count: Int {
        guard case let .node(left, _, right) = self else { return 0 }
        return left.count + 1 + right.count
    }

    var depth: Int {
        if case let .node(left, _, right) = self { return 1 + max(left.depth, right.depth) }
        return 0
    }

    func contains(_ value: Element) -> Bool {
        switch self {
        case .empty: false
        case .node(_, value, _): true
        case .node(let left, let root, let right): value < root ? left.contains(value) : right.contains(value)
        }
    }

    var inOrder: [Element] {
        switch self {
        case .empty: []
        case let .node(left, root, right): left.inOrder + [root] + right.inOrder
        }
    }

    func drawn(_ indent: String = "") -> [String] {
        guard case let .node(left, root, right) = self else { return [] }
        return right.drawn(indent + "    ") + [indent + "\(root)"] + left.drawn(indent + "    ")
    }
}

let tree = Tree([50, 30, 70, 20, 40, 60, 80, 30])
print(tree.count, tree.depth, tree.inOrder)
print([10, 40, 80].map { tree.contains($0) })
print(tree.drawn().joined(separator: "\n"))
let words = Tree("the quick brown fox jumps over the lazy dog".split(separator: " ").map(String.init))
print(words.inOrder, words.depth)
print(Tree<Int>().inOrder.isEmpty)

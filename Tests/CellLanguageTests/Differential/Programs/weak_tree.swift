final class TreeNode<Value> {
    let value: Value
    private(set) var children: [TreeNode] = []
    weak var parent: TreeNode?
    var onDestroy: ((Value) -> Void)?

    init(_ value: Value, onDestroy: ((Value) -> Void)? = nil) {
        self.value = value
        self.onDestroy = onDestroy
    }
    deinit { onDestroy?(value) }

    @discardableResult
    func add(_ child: TreeNode) -> Self {
        child.parent?.children.removeAll { $0 === child }
        child.parent = self
        children.append(child)
        return self
    }
    var ancestors: some Sequence<TreeNode> { sequence(first: self, next: \.parent).dropFirst() }
    var depth: Int { parent.map { $0.depth + 1 } ?? 0 }
    var root: TreeNode { parent?.root ?? self }
    func preorder(_ visit: (TreeNode) throws -> Void) rethrows {
        try visit(self)
        for c in children { try c.preorder(visit) }
    }
}

extension TreeNode where Value: Equatable {
    func find(_ target: Value) -> TreeNode? {
        if value == target { return self }
        return children.lazy.compactMap { $0.find(target) }.first
    }
}

struct Weak<Object: AnyObject> {
    weak var object: Object?
    init(_ object: Object) { self.object = object }
}

final class Owner {
    let name: String
    lazy var card = Card(owner: self)
    init(name: String) { self.name = name }
    deinit { print("owner \(name) gone") }
}
final class Card {
    unowned let owner: Owner
    init(owner: Owner) { self.owner = owner }
    var label: String { "card of \(owner.name)" }
    deinit { print("card gone") }
}

func log(_ s: String) { print("  destroyed \(s)") }
var root: TreeNode? = TreeNode("root", onDestroy: log)
do {
    let src = TreeNode("src", onDestroy: log)
    src.add(TreeNode("main", onDestroy: log)).add(TreeNode("util", onDestroy: log))
    root!.add(src).add(TreeNode("docs", onDestroy: log))
}
root!.preorder { print(String(repeating: "-", count: $0.depth) + $0.value) }
var util: TreeNode<String>? = root?.find("util")
print(util!.ancestors.map(\.value), util!.root === root!, root?.find("nope") == nil)
root!.children[1].add(util!)
print(util!.parent!.value, root!.children.map(\.children.count))

let watchers = root!.children.map(Weak.init)
print(watchers.map { $0.object?.value ?? "nil" })
print("dropping root")
root = nil
print(watchers.allSatisfy { $0.object == nil }, util!.parent == nil, util!.depth)
util = nil

do {
    let owner = Owner(name: "Kim")
    print(owner.card.label)
    let greet = { [weak owner] in owner.map { "hi \($0.name)" } ?? "nobody" }
    print(greet())
}
print("done")

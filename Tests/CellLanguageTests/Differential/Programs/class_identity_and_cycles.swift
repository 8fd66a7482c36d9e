final class Node { var name: String; weak var parent: Node?; var children: [Node] = []
    init(_ name: String) { self.name = name }
    func add(_ child: Node) -> Node { children.append(child); child.parent = self; return self }
}
let root = Node("root").add(Node("left")).add(Node("right"))
let left = root.children[0]
print(left.parent === root, left.parent?.name ?? "-", left === root.children[1], left !== root)

struct Node {
    var value: Int
    var next: Node?
}

let node = Node(value: 1, next: nil)
print(node.value)

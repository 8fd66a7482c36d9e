class Node {
    var value: Int
    init(_ value: Int) { self.value = value }
    func reset() {
        self = Node(0)
    }
}

let node = Node(3)
node.reset()
print(node.value)

final class Node<T> {
    var value: T
    var next: Node?
    init(_ value: T) { self.value = value }
}

var head: Node = Node(1)
head.next = Node("two")
print(head.value)

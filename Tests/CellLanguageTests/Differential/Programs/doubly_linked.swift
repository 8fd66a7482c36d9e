final class DoublyLinkedList<T>: Sequence, CustomStringConvertible {
    final class Node { var value: T; var next: Node?; weak var previous: Node?; init(_ value: T) { self.value = value } }
    private(set) var head: Node?
    private(set) weak var tail: Node?
    private(set) var count = 0
    @discardableResult func append(_ value: T) -> Node {
        let node = Node(value)
        if let tail { tail.next = node; node.previous = tail } else { head = node }
        tail = node
        count += 1
        return node
    }
    func remove(_ node: Node) -> T {
        let (before, after) = (node.previous, node.next)
        if let before { before.next = after } else { head = after }
        if let after { after.previous = before } else { tail = before }
        node.next = nil
        count -= 1
        return node.value
    }
    func makeIterator() -> AnyIterator<T> { var node = head; return AnyIterator { defer { node = node?.next }; return node?.value } }
    var backwards: [T] { var r: [T] = []; var n = tail; while let node = n { r.append(node.value); n = node.previous }; return r }
    var description: String { "[" + map { "\($0)" }.joined(separator: " <-> ") + "]" }
}
let list = DoublyLinkedList<String>()
list.append("a")
let b = list.append("b")
for s in ["c", "d"] { list.append(s) }
print(list, list.backwards, list.count)
print(list.remove(b), list, list.backwards)
print(list.remove(list.head!), list.remove(list.tail!), list, list.count)
print(list.contains("c"), list.map { $0.uppercased() }, list.remove(list.head!), list.head == nil, list.tail == nil)

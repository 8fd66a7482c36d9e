public class Node<Value> {
    public var value: Value
    public var next: Node?
    public init(value: Value, next: Node? = nil) {
        self.value = value
        self.next = next
    }
}
extension Node: CustomStringConvertible {
    public var description: String {
        guard let next = next else { return "\(value)" }
        return "\(value) -> " + String(describing: next) + " "
    }
}
public struct LinkedList<Value> {
    public var head: Node<Value>?
    public var tail: Node<Value>?
    public init() {}
    public var isEmpty: Bool { head == nil }
    private mutating func copyNodes() {
        guard !isKnownUniquelyReferenced(&head) else { return }
        guard var oldNode = head else { return }
        head = Node(value: oldNode.value)
        var newNode = head
        while let nextOldNode = oldNode.next {
            newNode!.next = Node(value: nextOldNode.value)
            newNode = newNode!.next
            oldNode = nextOldNode
        }
        tail = newNode
    }
    public mutating func push(_ value: Value) {
        copyNodes()
        head = Node(value: value, next: head)
        if tail == nil { tail = head }
    }
    public mutating func append(_ value: Value) {
        copyNodes()
        guard !isEmpty else { push(value); return }
        tail!.next = Node(value: value)
        tail = tail!.next
    }
    public func node(at index: Int) -> Node<Value>? {
        var currentNode = head, currentIndex = 0
        while currentNode != nil && currentIndex < index {
            currentNode = currentNode!.next
            currentIndex += 1
        }
        return currentNode
    }
    @discardableResult
    public mutating func pop() -> Value? {
        copyNodes()
        defer {
            head = head?.next
            if isEmpty { tail = nil }
        }
        return head?.value
    }
}
extension LinkedList: CustomStringConvertible {
    public var description: String {
        guard let head = head else { return "Empty list" }
        return String(describing: head)
    }
}
extension LinkedList: Collection {
    public struct Index: Comparable {
        public var node: Node<Value>?
        static public func == (lhs: Index, rhs: Index) -> Bool {
            switch (lhs.node, rhs.node) {
            case let (left?, right?): return left.next === right.next
            case (nil, nil): return true
            default: return false
            }
        }
        static public func < (lhs: Index, rhs: Index) -> Bool {
            guard lhs != rhs else { return false }
            let nodes = sequence(first: lhs.node) { $0?.next }
            return nodes.contains { $0 === rhs.node }
        }
    }
    public var startIndex: Index { Index(node: head) }
    public var endIndex: Index { Index(node: tail?.next) }
    public func index(after i: Index) -> Index { Index(node: i.node?.next) }
    public subscript(position: Index) -> Value { position.node!.value }
}
var list = LinkedList<Int>()
for i in 0...9 { list.append(i) }
print("List: \(list)")
print("First element: \(list[list.startIndex])")
print("Array containing first 3 elements: \(Array(list.prefix(3)))")
print("Array containing last 3 elements: \(Array(list.suffix(3)))")
let sum = list.reduce(0, +)
print("Sum of all values: \(sum)")
var copy = list
copy.push(99)
list.pop()
print(list, copy, separator: "\n")
print(list.node(at: 2)?.value ?? -1, list.count, list.contains(7), list.firstIndex(of: 4).map { list[$0] } ?? 0)

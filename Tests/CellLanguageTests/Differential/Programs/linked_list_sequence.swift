final class ListNode<Value> {
    var value: Value
    var next: ListNode?
    init(_ value: Value, _ next: ListNode? = nil) {
        self.value = value
        self.next = next
    }
}

struct LinkedList<Value>: Sequence, ExpressibleByArrayLiteral, CustomStringConvertible {
    private(set) var head: ListNode<Value>?
    private(set) var count = 0

    init(arrayLiteral elements: Value...) {
        for element in elements.reversed() { push(element) }
    }

    mutating func push(_ value: Value) {
        head = ListNode(value, head)
        count += 1
    }

    mutating func pop() -> Value? {
        defer {
            head = head?.next
            if count > 0 { count -= 1 }
        }
        return head?.value
    }

    mutating func reverse() {
        var previous: ListNode<Value>?
        var current = head
        while let node = current {
            current = node.next
            node.next = previous
            previous = node
        }
        head = previous
    }

    func makeIterator() -> AnyIterator<Value> {
        var current = head
        return AnyIterator {
            defer { current = current?.next }
            return current?.value
        }
    }

    var description: String { "[" + map { "\($0)" }.joined(separator: " -> ") + "]" }
}

extension LinkedList where Value: Equatable {
    func firstPosition(of wanted: Value) -> Int? {
        for (position, value) in enumerated() where value == wanted { return position }
        return nil
    }
}

var list: LinkedList = [3, 1, 4, 1, 5]
print(list, list.count)
list.push(9)
print(list.pop() ?? 0, list.pop() ?? 0, list)
list.reverse()
print(list, list.firstPosition(of: 4) ?? -1, list.firstPosition(of: 7) as Any)
print(list.map { $0 * $0 }, list.reduce(0, +), list.sorted(), list.contains(5), list.max() ?? 0)
print(Array(list.dropFirst(2)), Array(zip(list, "abc")))
let empty: LinkedList<String> = []
print(empty, empty.first { _ in true } as Any)

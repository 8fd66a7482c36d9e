class Node {
    var value: Int
    var next: Node?
    init(_ value: Int) { self.value = value }
    func length() -> Int {
        1 + (next?.length() ?? 0)
    }
}

let a = Node(1), b = Node(2)
a.next = b
print(a.length())
b.next = a
print(a.length())

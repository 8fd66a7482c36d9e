final class Node {
    var value: Int
    var next: Node?
    init(_ v: Int) { value = v; print("node", v) }
    func get(_ s: String) -> Node { print("get", s, value); return self }
    subscript(i: Int) -> Int {
        get { print("sub get", value, i); return value + i }
        set { print("sub set", value, i, newValue); value = newValue - i }
    }
}
func n(_ i: Int) -> Int { print("n", i); return i }
let a = Node(1)
a.get("x").value = n(3)
print(a.value)
a.get("y").value += n(4)
print(a.value)
a.get("z")[n(1)] = n(50)
print(a.value)
a.get("w")[n(2)] += n(100)
print(a.value)
a.get("q").next = Node(9)
a.next?.get("r").value -= n(1)
print(a.next!.value)
let none: Node? = nil
none?.get("never").value = n(7)
print(none?[n(5)] as Any)

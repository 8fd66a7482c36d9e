struct Stack<T> {
    final class Node { let value: T; var next: Node?; init(_ v: T, _ n: Node?) { value = v; next = n } }
    struct Pair<U> { var t: T; var u: U }
    enum Kind: Equatable { case leaf, other(Int) }
    var head: Node?
    var kind = Kind.leaf
    mutating func push(_ v: T) { head = Node(v, head) }
    func pair<U>(_ u: U) -> Pair<U>? { head.map { Pair(t: $0.value, u: u) } }
}
var s = Stack<Int>()
s.push(3); s.push(4)
print(type(of: s.head!), type(of: s.pair("x")!), s.pair(2.5)!, [s.pair(true)], s.kind, [s.kind], Stack<String>.Pair<Int>(t: "a", u: 1))
print(Stack<Int>.Node.self, Stack<Int>.Pair<String>.self, [Stack<Int>.Pair<String>.self], s)
let n = Stack.Node("q", nil)
print(n.value + "!", n.next == nil, s.kind == .leaf)
extension Stack.Node where T: Numeric { var double: T { value + value } }
print(s.head!.double)
extension Stack.Pair: Equatable where T: Equatable, U: Equatable {}
print(s.pair(1) == s.pair(1))
dump(s.pair(1)!)

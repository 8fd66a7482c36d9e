final class Node { var next: Node?; init(_ n: Node?) { next = n } }
let a = Node(Node(nil))
let nodes = sequence(first: a as Node?) { $0?.next }
print(nodes.prefix(4).map { $0 == nil })
let lhs: Node? = a, rhs: Node? = nil
print(sequence(first: lhs) { $0?.next }.prefix(5).contains { $0 === rhs })
struct I: Comparable {
    var node: Node?
    static func == (l: I, r: I) -> Bool { l.node === r.node }
    static func < (lhs: I, rhs: I) -> Bool {
        let nodes = sequence(first: lhs.node) { $0?.next }
        return nodes.contains { $0 === rhs.node }
    }
}
print(I(node: a) < I(node: nil), I(node: a) < I(node: a.next))
print((I(node: a)..<I(node: nil)).contains(I(node: a.next)))
struct Box { var inner: Int?; var plain = 3 }
let full: Box? = Box(inner: 1), hollow: Box? = Box(inner: nil), none: Box? = nil
func show(_ x: Int??) -> String {
    switch x { case .none: return "none"; case .some(.none): return "some none"; case .some(.some(let v)): return "\(v)" }
}
let y: Int?? = hollow?.inner
print(y == nil, y as Any)

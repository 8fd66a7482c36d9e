// Reference semantics: identity, sharing, aliasing through collections.
final class Node: CustomStringConvertible {
    var value: Int
    var neighbours: [Node] = []
    init(_ value: Int) { self.value = value }
    var description: String { "Node(\(value))" }
}
func connect(_ a: Node, _ b: Node) { a.neighbours.append(b); b.neighbours.append(a) }
let nodes = (0..<5).map { Node($0) }
for i in 0..<4 { connect(nodes[i], nodes[i + 1]) }
connect(nodes[4], nodes[0])
func distances(from start: Node) -> [Int: Int] {
    var found: [ObjectIdentifier: Int] = [ObjectIdentifier(start): 0]
    var result = [start.value: 0]
    var queue = [start]
    while !queue.isEmpty {
        let node = queue.removeFirst()
        for next in node.neighbours where found[ObjectIdentifier(next)] == nil {
            found[ObjectIdentifier(next)] = found[ObjectIdentifier(node)]! + 1
            result[next.value] = found[ObjectIdentifier(next)]
            queue.append(next)
        }
    }
    return result
}
print(distances(from: nodes[0]).sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" })
let same = nodes[0].neighbours[0]
same.value = 77
print(nodes[1], same === nodes[1], same !== nodes[2], nodes[1].neighbours.contains { $0 === nodes[0] })
struct Wrapper { var node: Node; var count = 0 }
var a = Wrapper(node: nodes[2])
var b = a
b.node.value += 1
b.count += 1
print(a.node, a.count, b.count, a.node === b.node)
b.node = Node(0)
print(a.node === b.node, a.node.value)
func reset(_ node: Node) { node.value = -1 }
func replace(_ node: inout Node) { node = Node(1000) }
reset(nodes[3])
var local = nodes[3]
replace(&local)
print(nodes[3], local)
let optional: Node? = nodes.first
let none: Node? = nil
print(optional === nodes[0], none === nil, optional !== none)

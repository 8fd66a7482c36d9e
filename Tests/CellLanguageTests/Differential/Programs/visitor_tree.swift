protocol Visitor { associatedtype Result; func visit(number: Double) -> Result; func visit(op: Character, _ l: Node, _ r: Node) -> Result; func visit(call name: String, _ args: [Node]) -> Result }
class Node { func accept<V: Visitor>(_ v: V) -> V.Result { fatalError("abstract") } }
final class Number: Node { let value: Double; init(_ v: Double) { value = v }; override func accept<V: Visitor>(_ v: V) -> V.Result { v.visit(number: value) } }
final class Binary: Node { let op: Character, l: Node, r: Node; init(_ l: Node, _ op: Character, _ r: Node) { (self.l, self.op, self.r) = (l, op, r) }
    override func accept<V: Visitor>(_ v: V) -> V.Result { v.visit(op: op, l, r) } }
final class Call: Node { let name: String, args: [Node]; init(_ name: String, _ args: Node...) { self.name = name; self.args = args }
    override func accept<V: Visitor>(_ v: V) -> V.Result { v.visit(call: name, args) } }
struct Evaluator: Visitor {
    func visit(number: Double) -> Double { number }
    func visit(op: Character, _ l: Node, _ r: Node) -> Double { let (a, b) = (l.accept(self), r.accept(self)); switch op { case "+": return a + b; case "-": return a - b; case "*": return a * b; default: return a / b } }
    func visit(call name: String, _ args: [Node]) -> Double { let v = args.map { $0.accept(self) }; return name == "max" ? v.max() ?? .nan : v.reduce(0, +) }
}
struct Printer: Visitor {
    func visit(number: Double) -> String { number == number.rounded() ? String(Int(number)) : "\(number)" }
    func visit(op: Character, _ l: Node, _ r: Node) -> String { "(\(l.accept(self)) \(op) \(r.accept(self)))" }
    func visit(call name: String, _ args: [Node]) -> String { "\(name)(" + args.map { $0.accept(self) }.joined(separator: ", ") + ")" }
}
struct Depth: Visitor {
    func visit(number: Double) -> Int { 1 }
    func visit(op: Character, _ l: Node, _ r: Node) -> Int { 1 + max(l.accept(self), r.accept(self)) }
    func visit(call name: String, _ args: [Node]) -> Int { 1 + (args.map { $0.accept(self) }.max() ?? 0) }
}
let tree: Node = Binary(Call("max", Number(2), Binary(Number(3), "*", Number(1.5))), "-", Call("sum", Number(1), Number(2)))
print(tree.accept(Printer()), "=", tree.accept(Evaluator()), "depth", tree.accept(Depth()))

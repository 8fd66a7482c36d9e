protocol Visitor {
    associatedtype Result
    func visit(_ number: Number) -> Result
    func visit(_ sum: Sum) -> Result
    func visit(_ product: Product) -> Result
}
protocol Node { func accept<V: Visitor>(_ visitor: V) -> V.Result }
struct Number: Node {
    let value: Int
    func accept<V: Visitor>(_ visitor: V) -> V.Result { visitor.visit(self) }
}
struct Sum: Node {
    let left: any Node, right: any Node
    func accept<V: Visitor>(_ visitor: V) -> V.Result { visitor.visit(self) }
}
struct Product: Node {
    let factors: [any Node]
    func accept<V: Visitor>(_ visitor: V) -> V.Result { visitor.visit(self) }
}
struct Evaluator: Visitor {
    func visit(_ number: Number) -> Int { number.value }
    func visit(_ sum: Sum) -> Int { sum.left.accept(self) + sum.right.accept(self) }
    func visit(_ product: Product) -> Int { product.factors.reduce(1) { $0 * $1.accept(self) } }
}
struct Printer: Visitor {
    var open = "("
    func visit(_ number: Number) -> String { "\(number.value)" }
    func visit(_ sum: Sum) -> String { open + sum.left.accept(self) + " + " + sum.right.accept(self) + ")" }
    func visit(_ product: Product) -> String { product.factors.map { $0.accept(self) }.joined(separator: " * ") }
}
struct Depth: Visitor {
    typealias Result = Int
    func visit(_ number: Number) -> Int { 1 }
    func visit(_ sum: Sum) -> Int { 1 + max(sum.left.accept(self), sum.right.accept(self)) }
    func visit(_ product: Product) -> Int { 1 + (product.factors.map { $0.accept(self) }.max() ?? 0) }
}
func number(_ n: Int) -> any Node { Number(value: n) }
let tree: any Node = Sum(left: number(2), right: Product(factors: [number(3), Sum(left: number(4), right: number(5)), number(1)]))
print(tree.accept(Printer()), "=", tree.accept(Evaluator()), "depth", tree.accept(Depth()))
print(tree.accept(Printer(open: "[(")), Product(factors: []).accept(Evaluator()))

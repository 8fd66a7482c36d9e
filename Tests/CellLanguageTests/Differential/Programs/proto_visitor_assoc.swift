protocol NodeVisitor {
    associatedtype Output
    func visit(text: String) -> Output
    func visit(heading: String, level: Int) -> Output
    func visit(list items: [any Node], ordered: Bool) -> Output
    func visit(emphasis child: any Node) -> Output
}
protocol Node { func accept<V: NodeVisitor>(_ visitor: V) -> V.Output }

struct Text: Node, ExpressibleByStringLiteral {
    let value: String
    init(stringLiteral value: String) { self.value = value }
    func accept<V: NodeVisitor>(_ visitor: V) -> V.Output { visitor.visit(text: value) }
}
struct Heading: Node {
    let title: String
    var level = 1
    func accept<V: NodeVisitor>(_ visitor: V) -> V.Output { visitor.visit(heading: title, level: level) }
}
struct List: Node {
    let ordered: Bool, items: [any Node]
    init(ordered: Bool = false, _ items: any Node...) { (self.ordered, self.items) = (ordered, items) }
    func accept<V: NodeVisitor>(_ v: V) -> V.Output { v.visit(list: items, ordered: ordered) }
}
struct Emphasis<Child: Node>: Node {
    let child: Child
    func accept<V: NodeVisitor>(_ v: V) -> V.Output { v.visit(emphasis: child) }
}
extension Node { var emphasized: Emphasis<Self> { Emphasis(child: self) } }

struct HTML: NodeVisitor {
    func visit(text: String) -> String {
        text.reduce(into: "") { out, c in
            switch c {
            case "<": out += "&lt;"
            case "&": out += "&amp;"
            default: out.append(c)
            }
        }
    }
    func visit(heading: String, level: Int) -> String { "<h\(level)>\(visit(text: heading))</h\(level)>" }
    func visit(list items: [any Node], ordered: Bool) -> String {
        let tag = ordered ? "ol" : "ul"
        return "<\(tag)>" + items.map { "<li>\($0.accept(self))</li>" }.joined() + "</\(tag)>"
    }
    func visit(emphasis child: any Node) -> String { "<em>\(child.accept(self))</em>" }
}
struct Stats: NodeVisitor {
    typealias Output = (words: Int, depth: Int)
    func visit(text: String) -> Output { (text.split(separator: " ").count, 1) }
    func visit(heading: String, level: Int) -> Output { visit(text: heading) }
    func visit(list items: [any Node], ordered: Bool) -> Output {
        items.map { $0.accept(self) }.reduce((0, 1)) { ($0.words + $1.words, max($0.depth, $1.depth + 1)) }
    }
    func visit(emphasis child: any Node) -> Output { child.accept(self) }
}
struct Outline: NodeVisitor {
    func visit(text: String) -> [String] { [] }
    func visit(heading: String, level: Int) -> [String] { [String(repeating: "#", count: level) + " " + heading] }
    func visit(list items: [any Node], ordered: Bool) -> [String] { items.flatMap { $0.accept(self) } }
    func visit(emphasis child: any Node) -> [String] { child.accept(self).map { $0.uppercased() } }
}
let page: [any Node] = [
    Heading(title: "Tom & Co"), "a < b" as Text,
    List(ordered: true, Text("one two"), List(Heading(title: "Deep", level: 3), Text("x").emphasized), Heading(title: "loud", level: 2).emphasized),
]
for node in page { print(node.accept(HTML())) }
func visitAll<V: NodeVisitor>(_ v: V) -> [V.Output] { page.map { $0.accept(v) } }
print(visitAll(Stats()), visitAll(Outline()).flatMap { $0 }, type(of: page[2]), type(of: Text("q").emphasized.emphasized))

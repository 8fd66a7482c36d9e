import Foundation

protocol Shape {
    associatedtype Body: Shape
    var body: Body { get }
    func draw() -> [String]
    static var kind: String { get }
}
extension Shape {
    static var kind: String { String(describing: Self.self).lowercased() }
    func draw() -> [String] { body.draw() }
    func framed(_ mark: Character = "*") -> some Shape { Framed(content: self, mark: mark) }
    func beside<Other: Shape>(_ other: Other) -> Beside<Self, Other> { Beside(left: self, right: other) }
}
extension Never: Shape { var body: Never { fatalError() } }
extension Shape where Body == Never { var body: Never { fatalError("primitive") } }

struct Triangle: Shape {
    typealias Body = Never
    var size: Int
    func draw() -> [String] { (1...size).map { String(repeating: "▲", count: $0) } }
}
struct Label: Shape {
    typealias Body = Never
    let text: String
    init(_ text: String) { self.text = text }
    func draw() -> [String] { text.components(separatedBy: "\n") }
}
struct Framed<Content: Shape>: Shape {
    typealias Body = Never
    let content: Content, mark: Character
    func draw() -> [String] {
        let lines = content.draw()
        let width = lines.map(\.count).max() ?? 0
        let edge = String(repeating: mark, count: width + 2)
        return [edge] + lines.map { "\(mark)" + $0.padding(toLength: width, withPad: " ", startingAt: 0) + "\(mark)" } + [edge]
    }
}
struct Beside<L: Shape, R: Shape>: Shape {
    typealias Body = Never
    let left: L, right: R
    func draw() -> [String] {
        let l = left.draw(), r = right.draw()
        let width = l.map(\.count).max() ?? 0
        return (0..<max(l.count, r.count)).map { i in
            (i < l.count ? l[i] : "").padding(toLength: width + 1, withPad: " ", startingAt: 0) + (i < r.count ? r[i] : "")
        }
    }
}
struct Badge: Shape {
    var name: String
    var body: some Shape { Label(name).beside(Triangle(size: 2)).framed("#") }
}

func render(_ shape: some Shape) { shape.draw().forEach { print($0) } }
render(Badge(name: "Swift\nshapes"))
render(Label("hi").framed().framed("+"))
let shapes: [any Shape] = [Triangle(size: 1), Label("x"), Badge(name: "b")]
for shape in shapes { print(type(of: shape).kind, shape.draw().count) }
print(Badge.kind, type(of: Label("a").beside(Triangle(size: 3))))

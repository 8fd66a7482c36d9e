protocol Shape: CustomStringConvertible { var area: Double { get }; var name: String { get }; func scaled(by k: Double) -> Self }
extension Shape {
    var name: String { "\(Self.self)" }
    var description: String { "\(name)(\((area * 100).rounded() / 100))" }
    func larger(than other: some Shape) -> Bool { area > other.area }
}
struct Circle: Shape { var r: Double; var area: Double { .pi * r * r }; func scaled(by k: Double) -> Circle { Circle(r: r * k) } }
struct Rect: Shape, Equatable {
    var w, h: Double
    var area: Double { w * h }
    var name: String { w == h ? "Square" : "Rect" }
    func scaled(by k: Double) -> Self { .init(w: w * k, h: h * k) }
}
struct Group: Shape {
    var parts: [any Shape]
    var area: Double { parts.map(\.area).reduce(0, +) }
    func scaled(by k: Double) -> Group { Group(parts: parts.map { $0.scaled(by: k) }) }
    var description: String { "[" + parts.map(\.description).joined(separator: " ") + "]" }
}
protocol Visitor { associatedtype Output; func visit(_ s: any Shape) -> Output }
struct Counter: Visitor {
    func visit(_ s: any Shape) -> Int { (s as? Group)?.parts.map(visit).reduce(0, +) ?? 1 }
}
struct Depth: Visitor {
    func visit(_ s: any Shape) -> Int {
        guard let g = s as? Group else { return 0 }
        return 1 + (g.parts.map { self.visit($0) }.max() ?? 0)
    }
}
func results<V: Visitor>(_ v: V, _ shapes: [any Shape]) -> [V.Output] { shapes.map { v.visit($0) } }
let shapes: [any Shape] = [Circle(r: 1), Rect(w: 2, h: 3), Group(parts: [Rect(w: 1, h: 1), Group(parts: []), Circle(r: 0.5)])]
shapes.forEach { print($0, $0.scaled(by: 2)) }
print(results(Counter(), shapes), results(Depth(), shapes))
print(shapes[1].larger(than: shapes[0]), Circle(r: 3).larger(than: Rect(w: 5, h: 5)))
func biggest(_ s: [any Shape]) -> (any Shape)? { s.max { $0.area < $1.area } }
if let b = biggest(shapes), let r = b as? Rect { print("rect", r.w, r == Rect(w: 2, h: 3)) } else { print("other", biggest(shapes)!) }
func make(_ square: Bool) -> some Shape { Rect(w: 2, h: square ? 2 : 1) }
print(make(true), make(false), type(of: make(true)))
for case let c as Circle in shapes { print("circle of", c.r) }
switch shapes[2] {
case is Circle: print("c")
case let g as Group where g.parts.count > 2: print("group of", g.parts.count)
default: print("?")
}

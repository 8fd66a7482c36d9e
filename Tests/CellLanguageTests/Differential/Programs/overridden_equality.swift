class Shape: Equatable, CustomStringConvertible {
    let id: Int
    init(_ id: Int) { self.id = id }
    var area: Double { 0 }
    var description: String { "\(type(of: self))#\(id):\(area)" }
    static func == (l: Shape, r: Shape) -> Bool { print("== \(l.id) \(r.id)"); return l.id == r.id }
}
final class Sq: Shape { var s = 2.0; override var area: Double { s * s } }
final class Ci: Shape { var r = 1.0; override var area: Double { 3 * r * r }; override var description: String { "<" + super.description + ">" } }
let shapes: [Shape] = [Sq(1), Ci(2), Shape(3)]
print(shapes)
print(shapes.map { $0.area }.reduce(0, +), shapes.contains(Ci(3)), shapes.firstIndex(of: Shape(2)) as Any)
if let sq = shapes[0] as? Sq { sq.s = 3 }
print(shapes[0], shapes[0] is Sq, shapes[1] is Sq, shapes[0] === shapes[0], shapes[0] !== Shape(1))
for s in shapes { switch s { case let q as Sq: print("sq", q.s); case is Ci: print("ci"); default: print("?") } }
let same = shapes[1]
print(same === shapes[1], same == Ci(2), [Sq(5)] as [Shape] == [Sq(5)])
var d: [ObjectIdentifier: String] = [:]
d[ObjectIdentifier(same)] = "x"
print(d[ObjectIdentifier(shapes[1])] ?? "none")

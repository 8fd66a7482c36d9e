import Foundation
protocol Shape: AnyObject { var name: String { get } ; func area() -> Double; func perimeter() -> Double }
extension Shape {
    var name: String { String(describing: type(of: self)) }
    var ratio: Double { area() / perimeter() }
    func isLarger(than other: any Shape) -> Bool { area() > other.area() }
}
class Polygon: Shape, CustomStringConvertible {
    let points: [(x: Double, y: Double)]
    init(_ points: [(Double, Double)]) { self.points = points.map { (x: $0.0, y: $0.1) } }
    func area() -> Double {
        let n = points.count
        var twice = 0.0
        for i in 0..<n {
            let (p, q) = (points[i], points[(i + 1) % n])
            twice += p.x * q.y - q.x * p.y
        }
        return abs(twice) / 2
    }
    func perimeter() -> Double {
        zip(points, points.dropFirst() + [points[0]]).map { hypot($1.x - $0.x, $1.y - $0.y) }.reduce(0, +)
    }
    var description: String { "\(name)(\(points.count) points)" }
}
final class Rect: Polygon {
    init(w: Double, h: Double) { super.init([(0, 0), (w, 0), (w, h), (0, h)]) }
    override var description: String { "Rect \(points[2].x)×\(points[2].y)" }
}
final class Circle: Shape {
    let r: Double
    init(r: Double) { self.r = r }
    func area() -> Double { .pi * r * r }
    func perimeter() -> Double { 2 * .pi * r }
    var name: String { "Circle" }
}
func largest<S: Sequence>(_ s: S) -> S.Element? where S.Element: Shape { s.max { $0.area() < $1.area() } }
func byName(_ shapes: [any Shape]) -> [String: [any Shape]] { Dictionary(grouping: shapes) { $0.name } }
let shapes: [any Shape] = [Rect(w: 3, h: 4), Circle(r: 1.5), Polygon([(0, 0), (4, 0), (0, 3)]), Rect(w: 1, h: 1)]
for s in shapes { print(String(format: "%@: %.3f / %.3f (%.2f)", s.name, s.area(), s.perimeter(), s.ratio)) }
print(largest([Rect(w: 2, h: 2), Rect(w: 3, h: 1)])!.description, shapes[0].isLarger(than: shapes[1]))
for (n, group) in byName(shapes).sorted(by: { $0.key < $1.key }) { print(n, group.count) }
print(shapes.compactMap { $0 as? Polygon }.map { "\($0)" })
print(shapes.contains { $0 === shapes[3] }, shapes.firstIndex { $0 is Circle } ?? -1)
if let r = shapes.last as? Rect, case let (x, y) = r.points[2], x == y { print("square of side \(x)") }

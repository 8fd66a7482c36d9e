protocol Shape {
    var area: Double { get }
    func scaled(by factor: Double) -> Self
}
extension Shape {
    func describe() -> String { "\(type(of: self)) of \(area)" }
}
struct Square: Shape {
    var side: Double
    var area: Double { side * side }
    func scaled(by factor: Double) -> Square { Square(side: side * factor) }
}
struct Rect: Shape {
    var w: Double, h: Double
    var area: Double { w * h }
    func scaled(by factor: Double) -> Rect { Rect(w: w * factor, h: h * factor) }
}
func unit() -> some Shape { Square(side: 1) }
func larger(_ shape: some Shape) -> some Shape { shape.scaled(by: 2) }
func total(_ shapes: [any Shape]) -> Double { shapes.reduce(0) { $0 + $1.area } }
func biggest(_ shapes: any Shape...) -> (any Shape)? { shapes.max { $0.area < $1.area } }
print(unit().area, larger(unit()).describe())
let shapes: [any Shape] = [Square(side: 2), Rect(w: 2, h: 3), unit()]
print(total(shapes), shapes.map { $0.describe() })
if let big = biggest(Square(side: 2), Rect(w: 2, h: 3)) { print(big.describe()) }
for case let square as Square in shapes { print("side", square.side) }
func sumAll(_ values: some Sequence<Int>) -> Int { values.reduce(0, +) }
print(sumAll([1, 2, 3]), sumAll(1...4), sumAll(Set([5, 5])))
func firstTwo<C: Collection>(_ c: C) -> [C.Element] { Array(c.prefix(2)) }
print(firstTwo("hello"), firstTwo([9, 8, 7]))
let anyShape: any Shape = Rect(w: 1, h: 1)
print(larger(anyShape).area)

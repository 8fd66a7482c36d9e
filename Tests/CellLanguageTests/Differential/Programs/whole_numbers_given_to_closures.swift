// Whole numbers given to closures are fractions where these ask for them, and integers where both will do.
struct Point { var x, y: Double }
func double(_ value: Double) -> Double { value * 2 }
func hull(_ points: [Point]) -> Int { points.count }
print(stride(from: 0, through: 100, by: 25).map { "\(double($0))" })
print([0, 1].map { "\(double($0))" }, [0, 1].map { "\($0) \(Int(double($0)))" })
print([(0, 0), (1, 2)].map { Point(x: $0, y: $1) })
print([(0, 0), (1, 2)].map { Point(x: $0.0, y: $0.1) })
print([(0, 0), (1, 2)].map { a, b in Point(x: a, y: b) })
let points = [(0, 0), (1, 2)].map { Point(x: $0, y: $1) }
print(points, hull([(0, 0), (2, 1), (4, 0)].map { Point(x: $0, y: $1) }))
print([(0, "a"), (1, "b")].map { (double($0), $1) })
for point in [(0, 0), (1, 2)].map({ Point(x: $0, y: $1) }) { print(point) }
print([0, 1].map { double($0) > 1 ? "a" : "b" }, [0, 1].map { [double($0), 1] })
print([0, 1].map { "\($0)" + "\(double($0))" }, (0...3).map { "\(Double($0) / 2)" })
print([1, 2].reduce(0) { $0 + double($1) }, [1, 2].map { "\($0 / 2) \(double($0))" })
print([1, 2].filter { double($0) > 2 }, [1, 2].map { if double($0) > 2 { "a" } else { "b" } })
let half: (Double) -> Double = { $0 / 2 }
print([1, 2].map { half($0) }, [1, 2].sorted { double($0) > double($1) })
let names: [Double: String] = [1: "a"]
print([1, 2].map { names[$0] }, [1, 2].map { names[$0] ?? "\(double($0))" })
enum Shape {
    case circle(Double), none
    var area: Double { if case .circle(let radius) = self { radius } else { 0 } }
}
func area(_ shape: Shape) -> Double { shape.area }
print([1, 2].map { area(.circle($0)) }, [1, 2].map { Shape.circle($0).area })
[1, 2].forEach { print(double($0)) }
print([[1, 2], [3]].map { $0.map { double($0) } })
print((0..<2).map { row in [1, 2].map { x in double(x) * Double(row) } })
print([0, 1].map { let y = double($0); return y })
print([1, 2].map { value -> String in
    let twice = double(value)
    return "\(value) \(twice)"
})
[3, 4].forEach { value in
    let twice = double(value)
    print(twice, [1, 2].max()!, value)
}
print([1, 2].map { "\($0 / 2)" }, [1, 2].map { Double($0) / 2 }, [5, 7].map { $0 / 2 })

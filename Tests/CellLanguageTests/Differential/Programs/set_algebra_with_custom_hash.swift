struct Point: Hashable, Comparable {
    var x: Int, y: Int
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    static func < (a: Point, b: Point) -> Bool { a.x == b.x ? a.y < b.y : a.x < b.x }
    static let directions = [Point(x: 1, y: 0), Point(x: -1, y: 0), Point(x: 0, y: 1), Point(x: 0, y: -1)]
    var neighbours: [Point] { Self.directions.map { self + $0 } }
}
func step(_ alive: Set<Point>) -> Set<Point> {
    var counts: [Point: Int] = [:]
    for cell in alive { for n in cell.neighbours { counts[n, default: 0] += 1 } }
    return Set(counts.filter { $1 == 2 || ($1 == 3 && alive.contains($0)) }.keys)
}
var world: Set = [Point(x: 0, y: 0), Point(x: 1, y: 1), Point(x: 2, y: 0)]
for generation in 0..<3 {
    print(generation, world.sorted().map { "(\($0.x),\($0.y))" }.joined(separator: " "))
    world = step(world)
}
struct Caseless: Hashable {
    let text: String
    static func == (a: Self, b: Self) -> Bool { a.text.lowercased() == b.text.lowercased() }
    func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
}
print(Set(["A", "b", "a", "B", "c"].map(Caseless.init)).count)

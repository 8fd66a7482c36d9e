struct Cell: Hashable { var x, y: Int
    var neighbours: [Cell] { (-1...1).flatMap { dx in (-1...1).map { dy in Cell(x: x + dx, y: y + dy) } }.filter { $0 != self } } }
struct Life: Sequence {
    var alive: Set<Cell>
    init(_ picture: String) { alive = Set(picture.split(separator: "\n").enumerated().flatMap { y, line in line.enumerated().compactMap { $1 == "#" ? Cell(x: $0, y: y) : nil } }) }
    var next: Life {
        var counts: [Cell: Int] = [:]
        for cell in alive { for n in cell.neighbours { counts[n, default: 0] += 1 } }
        var copy = self
        copy.alive = Set(counts.lazy.filter { $1 == 3 || ($1 == 2 && alive.contains($0)) }.map(\.key))
        return copy
    }
    func makeIterator() -> AnyIterator<Life> { var current: Life? = self; return AnyIterator { defer { current = current?.next }; return current } }
    func picture(_ xs: ClosedRange<Int>, _ ys: ClosedRange<Int>) -> String { ys.map { y in String(xs.map { alive.contains(Cell(x: $0, y: y)) ? "#" : "." }) }.joined(separator: "\n") }
}
let glider = Life(".#.\n..#\n###")
for (step, life) in zip(0..., glider).prefix(3) { print("step \(step), \(life.alive.count) cells\n\(life.picture(0...4, 0...4))") }
let later = glider.dropFirst(8).first { _ in true }!
print(Set(later.alive.map { Cell(x: $0.x - 2, y: $0.y - 2) }) == glider.alive)
let blinker = Life("###")
var seen: [Set<Cell>: Int] = [:]
for (step, life) in blinker.enumerated() { if let before = seen[life.alive] { print("period", step - before); break }; seen[life.alive] = step }
print(Life("##\n##").next.alive.count, Life("#").next.alive.isEmpty)

// Protocol-oriented game of life + generic grid + iterators
struct Grid<Cell: Equatable>: Equatable {
    let width: Int, height: Int
    private var cells: [Cell]
    init(width: Int, height: Int, fill: Cell) { (self.width, self.height) = (width, height); cells = .init(repeating: fill, count: width * height) }
    subscript(x: Int, y: Int) -> Cell { get { cells[(y + height) % height * width + (x + width) % width] } set { cells[y * width + x] = newValue } }
    func map<T: Equatable>(_ f: (Int, Int, Cell) -> T) -> Grid<T> {
        var g = Grid<T>(width: width, height: height, fill: f(0, 0, self[0, 0]))
        for (x, y) in points { g[x, y] = f(x, y, self[x, y]) }
        return g
    }
    var points: [(Int, Int)] { (0..<height).flatMap { y in (0..<width).map { x in (x, y) } } }
    func count(where p: (Cell) -> Bool) -> Int { cells.filter(p).count }
}
extension Grid where Cell == Bool {
    init(_ text: String) {
        let rows = text.split(separator: "\n").map { Array($0) }
        self.init(width: rows[0].count, height: rows.count, fill: false)
        for (y, row) in rows.enumerated() { for (x, c) in row.enumerated() { self[x, y] = c == "#" } }
    }
    func neighbours(_ x: Int, _ y: Int) -> Int {
        var n = 0
        for dy in -1...1 { for dx in -1...1 where (dx, dy) != (0, 0) { if self[x + dx, y + dy] { n += 1 } } }
        return n
    }
    func next() -> Grid { map { x, y, alive in switch (alive, neighbours(x, y)) { case (true, 2...3), (false, 3): true; default: false } } }
    var picture: String { (0..<height).map { y in (0..<width).map { self[$0, y] ? "#" : "." }.joined() }.joined(separator: "\n") }
}
var life = Grid("""
    .#...
    ..#..
    ###..
    .....
    .....
    """)
for step in 0..<3 { print("step \(step): \(life.count { $0 })"); if step < 2 { life = life.next() } }
print(life.picture)
print(life == life.next(), life.map { x, y, c in c ? x + y : 0 }[1, 2])
struct Fibonacci: Sequence { let limit: Int
    struct Iterator: IteratorProtocol { var state = (0, 1); let limit: Int
        mutating func next() -> Int? { guard state.0 <= limit else { return nil }; defer { state = (state.1, state.0 + state.1) }; return state.0 } }
    func makeIterator() -> Iterator { Iterator(limit: limit) } }
let f = Fibonacci(limit: 50)
print(Array(f), f.filter { $0.isMultiple(of: 2) }, f.reduce(0, +), f.contains(13), f.prefix(4).map { $0 }, f.min()!, f.sorted(by: >).first!)
for (a, b) in zip(f, f.dropFirst(3)) where a > 5 { print(a, b, terminator: " ") }
print()
var it = f.makeIterator()
while let v = it.next(), v < 10 { print(v, terminator: ",") }
print(it.next() ?? -1)
print(f.lazy.map { $0 * 2 }.first { $0 > 20 } ?? 0, f.enumerated().map { $0 * $1 }.last!, f.max(by: <)!, f.joinedText)
extension Sequence { var joinedText: String { map { "\($0)" }.joined(separator: "-") } }
let tuples = [("a", 3), ("b", 1), ("c", 2)]
print(tuples.sorted { $0.1 < $1.1 }.map(\.0), tuples.first { $0.1 == 2 }?.0 ?? "", Dictionary(uniqueKeysWithValues: tuples)["b"]!)

struct Life: Sequence, IteratorProtocol, CustomStringConvertible {
    typealias Cell = (row: Int, column: Int)
    private var cells: [[Bool]]
    let wraps: Bool
    private var isFirst = true
    init(_ picture: String, wraps: Bool = false) {
        cells = picture.split(whereSeparator: \.isNewline).map { $0.map { $0 == "#" } }
        self.wraps = wraps
    }
    private func neighbours(of cell: Cell) -> Int {
        var n = 0
        for (dr, dc) in product([-1, 0, 1], [-1, 0, 1]) where (dr, dc) != (0, 0) {
            var (r, c) = (cell.row + dr, cell.column + dc)
            if wraps { r = (r + cells.count) % cells.count; c = (c + cells[0].count) % cells[0].count }
            guard cells.indices ~= r, cells[r].indices ~= c else { continue }
            n += cells[r][c] ? 1 : 0
        }
        return n
    }
    mutating func next() -> Life? {
        defer { isFirst = false }
        if isFirst { return self }
        let old = self
        for r in cells.indices { for c in cells[r].indices {
            switch (old.cells[r][c], old.neighbours(of: (r, c))) {
            case (true, 2...3), (false, 3): cells[r][c] = true
            default: cells[r][c] = false
            }
        } }
        return cells == old.cells ? nil : self
    }
    var alive: Int { cells.joined().lazy.filter { $0 }.count }
    var description: String { cells.map { String($0.map { $0 ? "#" : "." }) }.joined(separator: "\n") }
}
func product<A, B>(_ a: [A], _ b: [B]) -> [(A, B)] { a.flatMap { x in b.map { (x, $0) } } }
let glider = Life("""
    .#...
    ..#..
    ###..
    .....
    .....
    """, wraps: true)
for (generation, life) in glider.enumerated().prefix(4) { print("gen \(generation): \(life.alive)\n\(life)") }
let fade = Life("##.\n..#\n...")
print(fade.map(\.alive), Array(Life(".##.\n.##.")).count)
var block = Life("....\n.##.\n.##.\n....")
print(block.next()!.alive, block.next() as Any)

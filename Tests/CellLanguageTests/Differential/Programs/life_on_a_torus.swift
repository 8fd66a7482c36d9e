struct Grid: CustomStringConvertible, Equatable {
    private(set) var cells: [[Bool]]
    var rows: Int { cells.count }
    var cols: Int { cells.first?.count ?? 0 }
    init(rows: Int, cols: Int) { cells = .init(repeating: .init(repeating: false, count: cols), count: rows) }
    init(_ picture: String) {
        cells = picture.split(whereSeparator: \.isNewline).map { $0.map { $0 == "#" } }
    }
    subscript(r: Int, c: Int) -> Bool {
        get { cells[(r + rows) % rows][(c + cols) % cols] }
        set { cells[(r + rows) % rows][(c + cols) % cols] = newValue }
    }
    func neighbours(_ r: Int, _ c: Int) -> Int {
        var n = 0
        for dr in -1...1 {
            for dc in -1...1 where (dr, dc) != (0, 0) {
                n += self[r + dr, c + dc] ? 1 : 0
            }
        }
        return n
    }
    func next() -> Grid {
        var g = Grid(rows: rows, cols: cols)
        for r in 0..<rows {
            for c in 0..<cols {
                switch (self[r, c], neighbours(r, c)) {
                case (true, 2...3), (false, 3): g[r, c] = true
                default: continue
                }
            }
        }
        return g
    }
    var population: Int { cells.joined().lazy.filter { $0 }.count }
    var description: String { cells.map { String($0.map { $0 ? "#" : "." }) }.joined(separator: "\n") }
}
var glider = Grid("""
    .#....
    ..#...
    ###...
    ......
    ......
    """)
let start = glider
var seen: [Grid] = []
for generation in 1...40 {
    seen.append(glider)
    glider = glider.next()
    if let i = seen.firstIndex(of: glider) { print("period \(generation - i) from \(i)"); break }
    if generation % 10 == 0 { print("gen \(generation): pop \(glider.population)") }
}
print(glider)
var blinker = Grid(rows: 3, cols: 5)
for c in 1...3 { blinker[1, c].toggle() }
print(blinker, blinker.next(), separator: "\n\n")
print(start == glider)

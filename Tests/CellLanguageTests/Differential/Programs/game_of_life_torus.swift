struct Life: Sequence, IteratorProtocol, CustomStringConvertible {
    let rows: Int, columns: Int
    private var alive: Set<[Int]> = []
    init(_ picture: String) {
        let lines = picture.split(separator: "\n")
        rows = lines.count
        columns = lines.map(\.count).max() ?? 0
        for (r, line) in lines.enumerated() { for (c, ch) in line.enumerated() where ch == "#" { alive.insert([r, c]) } }
    }
    subscript(r: Int, c: Int) -> Bool {
        get { alive.contains([(r + rows) % rows, (c + columns) % columns]) }
        set {
            let cell = [(r + rows) % rows, (c + columns) % columns]
            if newValue { alive.insert(cell) } else { alive.remove(cell) }
        }
    }
    func neighbours(_ r: Int, _ c: Int) -> Int {
        var n = 0
        for dr in -1...1 { for dc in -1...1 where (dr, dc) != (0, 0) { n += self[r + dr, c + dc] ? 1 : 0 } }
        return n
    }
    mutating func next() -> Life? {
        guard !alive.isEmpty else { return nil }
        let now = self
        defer {
            for r in 0..<rows { for c in 0..<columns {
                switch (now[r, c], now.neighbours(r, c)) {
                case (true, 2...3), (false, 3): self[r, c] = true
                default: self[r, c] = false
                }
            } }
        }
        return now
    }
    var population: Int { alive.count }
    var description: String {
        (0..<rows).map { r in String((0..<columns).map { self[r, $0] ? "#" : "." }) }.joined(separator: "\n")
    }
}
extension Life: Hashable {}
let glider = Life("""
.#....
..#...
###...
......
......
""")
for (i, g) in glider.prefix(3).enumerated() { print("gen \(i) (\(g.population))\n\(g)") }
var seen: [Life: Int] = [:]
for (i, g) in glider.enumerated() {
    if let first = seen.updateValue(i, forKey: g) {
        print("generation \(i) repeats \(first)")
        break
    }
    guard i < 100 else { break }
}
var lonely = Life("#..\n...\n..."), steps = 0
while let g = lonely.next() { steps += 1; print(g.population) }
print(steps, lonely.population, Life("##.\n##.\n...\n...").prefix(3).map(\.population))
let counts = AnySequence(glider.lazy.map(\.population)).prefix(5)
print(Array(counts))

// A forest-fire cellular automaton with its own linear congruential generator.
struct LCG: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state = 6_364_136_223_846_793_005 &* state &+ 1_442_695_040_888_963_407
        return state >> 33 | state << 31
    }
    mutating func chance(_ probability: Double) -> Bool { Double(next() >> 40) / Double(1 << 24) < probability }
}

struct Forest: CustomStringConvertible {
    enum Cell: Character { case empty = ".", tree = "T", fire = "*" }
    private(set) var cells: [[Cell]]
    private var random: LCG

    init(rows: Int, columns: Int, density: Double, seed: UInt64) {
        var random = LCG(seed: seed)
        cells = (0..<rows).map { _ in (0..<columns).map { _ in random.chance(density) ? .tree : .empty } }
        self.random = random
    }

    private func burns(_ row: Int, _ column: Int) -> Bool {
        [(-1, 0), (1, 0), (0, -1), (0, 1)].contains { dy, dx in
            let (y, x) = (row + dy, column + dx)
            return cells.indices ~= y && cells[y].indices ~= x && cells[y][x] == .fire
        }
    }

    mutating func step(growth: Double, lightning: Double) {
        var next = cells
        for (y, row) in cells.enumerated() {
            for (x, cell) in row.enumerated() {
                switch cell {
                case .fire: next[y][x] = .empty
                case .tree where burns(y, x) || random.chance(lightning): next[y][x] = .fire
                case .empty where random.chance(growth): next[y][x] = .tree
                case .tree, .empty: break
                }
            }
        }
        cells = next
    }

    func count(_ kind: Cell) -> Int { cells.reduce(0) { $0 + $1.filter { $0 == kind }.count } }
    var description: String { cells.map { String($0.map(\.rawValue)) }.joined(separator: "\n") }
}

var forest = Forest(rows: 8, columns: 24, density: 0.6, seed: 2024)
print(forest, forest.count(.tree), separator: "\n")
var history: [Int] = []
for _ in 0..<12 {
    forest.step(growth: 0.05, lightning: 0.01)
    history.append(forest.count(.fire))
}
print(history, forest.count(.tree) + forest.count(.empty) + forest.count(.fire))
print(forest)
var dice = LCG(seed: 1)
print((0..<10).map { _ in Int.random(in: 1...6, using: &dice) }, [1, 2, 3, 4, 5].shuffled(using: &dice), Bool.random(using: &dice), Double.random(in: 0..<1, using: &dice))

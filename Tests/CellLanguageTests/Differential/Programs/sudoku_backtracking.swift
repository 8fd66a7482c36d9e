struct Sudoku {
    private(set) var grid: [[Int]]
    private(set) var guesses = 0
    init?(_ text: String) {
        let digits = text.compactMap { $0 == "." ? 0 : $0.wholeNumberValue }
        guard digits.count == 81 else { return nil }
        grid = stride(from: 0, to: 81, by: 9).map { Array(digits[$0..<$0 + 9]) }
    }
    private func candidates(_ r: Int, _ c: Int) -> [Int] {
        var free = Set(1...9)
        free.subtract(grid[r])
        free.subtract(grid.map { $0[c] })
        let (br, bc) = (r / 3 * 3, c / 3 * 3)
        for row in grid[br..<br + 3] { free.subtract(row[bc..<(bc + 3)]) }
        return free.sorted()
    }
    private var mostConstrained: (row: Int, column: Int, options: [Int])? {
        var best: (row: Int, column: Int, options: [Int])?
        for r in grid.indices {
            for c in grid[r].indices where grid[r][c] == 0 {
                let options = candidates(r, c)
                if options.count < best?.options.count ?? .max { best = (r, c, options) }
            }
        }
        return best
    }
    mutating func solve() -> Bool {
        guard let (r, c, options) = mostConstrained else { return true }
        for option in options {
            grid[r][c] = option
            guesses += 1
            if solve() { return true }
        }
        grid[r][c] = 0
        return false
    }
    var isValid: Bool {
        let columns = (0..<9).map { c in grid.map { $0[c] } }
        return (grid + columns).allSatisfy { Set($0) == Set(1...9) }
    }
}
extension Sudoku: CustomStringConvertible {
    var description: String {
        grid.enumerated().map { r, row in
            let text = row.enumerated().map { ($0 > 0 && $0 % 3 == 0 ? "|" : "") + ($1 == 0 ? "·" : String($1)) }.joined(separator: " ")
            return (r > 0 && r.isMultiple(of: 3) ? "------+-------+------\n" : "") + text
        }.joined(separator: "\n")
    }
}
var puzzle = Sudoku("53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79")!
print(puzzle)
print(puzzle.solve(), puzzle.isValid, puzzle.guesses)
print(puzzle)
print(Sudoku("123") == nil)

func queens(_ n: Int) -> [[Int]] {
    func place(_ placed: [Int]) -> [[Int]] {
        guard placed.count < n else { return [placed] }
        return (0..<n).filter { c in
            !placed.enumerated().contains { r, pc in pc == c || abs(pc - c) == placed.count - r }
        }.flatMap { place(placed + [$0]) }
    }
    return place([])
}
print((1...6).map { queens($0).count }, queens(4), queens(6).first.map { board in board.map { c in String((0..<6).map { $0 == c ? "Q" : "." }) } } ?? [])

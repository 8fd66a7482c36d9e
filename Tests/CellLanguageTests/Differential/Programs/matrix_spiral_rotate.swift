// Nested arrays: spiral order, rotation, transposition, Pascal's triangle, magic squares.
func spiral<T>(_ grid: [[T]]) -> [T] {
    var rest = grid
    var result: [T] = []
    while !rest.isEmpty {
        result += rest.removeFirst()
        rest = rotated(rest)
    }
    return result
}

/// Turned to the left by a quarter.
func rotated<T>(_ grid: [[T]]) -> [[T]] {
    guard let width = grid.first?.count else { return [] }
    return (0..<width).reversed().map { column in grid.map { $0[column] } }
}

func magicSquare(_ n: Int) -> [[Int]] {
    var square = Array(repeating: Array(repeating: 0, count: n), count: n)
    var (row, column) = (0, n / 2)
    for number in 1...n * n {
        square[row][column] = number
        let next = ((row - 1 + n) % n, (column + 1) % n)
        if square[next.0][next.1] != 0 { row = (row + 1) % n } else { (row, column) = next }
    }
    return square
}

extension Array where Element == [Int] {
    var isMagic: Bool {
        let rows = map { $0.reduce(0, +) }
        let columns = self[0].indices.map { c in map { $0[c] }.reduce(0, +) }
        let diagonals = [indices.map { self[$0][$0] }, indices.map { self[$0][count - 1 - $0] }].map { $0.reduce(0, +) }
        return Set(rows + columns + diagonals).count == 1
    }
}

let grid = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]
print(spiral(grid))
print(rotated(grid), rotated(rotated(rotated(rotated(grid)))) == grid)
print(spiral([["a"]]), spiral([[Int]]()))
for row in magicSquare(5) { print(row.map { ($0 < 10 ? " " : "") + "\($0)" }.joined(separator: " ")) }
print(magicSquare(5).isMagic, magicSquare(3).isMagic, [[1, 2], [3, 4]].isMagic)

let triangle = (0..<6).reduce(into: [[Int]]()) { rows, _ in
    guard let last = rows.last else { return rows.append([1]) }
    rows.append([1] + zip(last, last.dropFirst()).map(+) + [1])
}
for row in triangle { print(String(repeating: " ", count: 6 - row.count) + row.map(String.init).joined(separator: " ")) }
var board = Array(repeating: [Character](repeating: ".", count: 7), count: 3)
board[1][3] = "#"
board[2][0...2] = ["a", "b", "c"]
print(board.map { String($0) }.joined(separator: "/"), board.flatMap { $0 }.filter { $0 != "." }.count)

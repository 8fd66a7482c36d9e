// Solves a 3×3 sliding puzzle by breadth-first search over board states.
struct Board: Hashable, CustomStringConvertible {
    private(set) var cells: [Int]

    init(_ cells: [Int]) { self.cells = cells }

    static let solved = Board([1, 2, 3, 4, 5, 6, 7, 8, 0])

    var description: String {
        stride(from: 0, to: 9, by: 3)
            .map { start in cells[start..<start + 3].map { $0 == 0 ? "·" : String($0) }.joined(separator: " ") }
            .joined(separator: "\n")
    }

    func moved(_ direction: Direction) -> Board? {
        guard let blank = cells.firstIndex(of: 0) else { return nil }
        let (row, column) = (blank / 3 + direction.delta.row, blank % 3 + direction.delta.column)
        guard 0..<3 ~= row, 0..<3 ~= column else { return nil }
        var copy = self
        copy.cells.swapAt(blank, row * 3 + column)
        return copy
    }
}

enum Direction: String, CaseIterable {
    case up = "U", down = "D", left = "L", right = "R"

    var delta: (row: Int, column: Int) {
        switch self {
        case .up: (-1, 0)
        case .down: (1, 0)
        case .left: (0, -1)
        case .right: (0, 1)
        }
    }
}

func solve(_ start: Board) -> (path: String, visited: Int)? {
    var cameFrom: [Board: (Board, Direction)?] = [start: nil]
    var queue = [start]
    var head = 0
    while head < queue.count {
        let board = queue[head]
        head += 1
        if board == .solved {
            var path = ""
            var current = board
            while let step = cameFrom[current], let (previous, direction) = step {
                path.append(direction.rawValue)
                current = previous
            }
            return (String(path.reversed()), cameFrom.count)
        }
        for direction in Direction.allCases {
            if let next = board.moved(direction), cameFrom[next] == nil {
                cameFrom[next] = (board, direction)
                queue.append(next)
            }
        }
    }
    return nil
}

let start = Board([1, 2, 3, 0, 4, 6, 7, 5, 8])
print(start)
if let (path, visited) = solve(start) { print("\(path) after \(visited) boards") }
print(solve(.solved)!.path.isEmpty)

struct Board {
    let size: Int
    private var columns: [Int] = []

    init(size: Int) { self.size = size }

    private func isSafe(_ column: Int) -> Bool {
        let row = columns.count
        for (r, c) in columns.enumerated() where c == column || abs(c - column) == row - r {
            return false
        }
        return true
    }

    mutating func solve(_ found: (Board) -> Void) {
        if columns.count == size {
            found(self)
            return
        }
        for column in 0..<size where isSafe(column) {
            columns.append(column)
            solve(found)
            columns.removeLast()
        }
    }

    func draw() -> String {
        columns.map { c in
            (0..<size).map { $0 == c ? "Q" : "." }.joined(separator: " ")
        }.joined(separator: "\n")
    }
}

for n in 1...7 {
    var solutions: [Board] = []
    var board = Board(size: n)
    board.solve { solutions.append($0) }
    print("\(n) queens: \(solutions.count) solution\(solutions.count == 1 ? "" : "s")")
    if n == 6, let first = solutions.first {
        print(first.draw())
    }
}

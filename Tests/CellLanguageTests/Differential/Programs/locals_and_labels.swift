func primes(below limit: Int) -> [Int] {
    var found: [Int] = []
    candidates: for candidate in 2..<limit {
        for prime in found {
            if prime * prime > candidate { break }
            if candidate % prime == 0 { continue candidates }
        }
        found.append(candidate)
    }
    return found
}
print(primes(below: 40))
func search(_ grid: [[Character]], for word: String) -> (row: Int, column: Int, down: Bool)? {
    let letters = Array(word)
    func matches(_ row: Int, _ column: Int, _ down: Bool) -> Bool {
        for (offset, letter) in letters.enumerated() {
            let (r, c) = down ? (row + offset, column) : (row, column + offset)
            guard grid.indices ~= r, grid[r].indices ~= c, grid[r][c] == letter else { return false }
        }
        return true
    }
    for row in grid.indices {
        for column in grid[row].indices {
            for down in [false, true] where matches(row, column, down) { return (row, column, down) }
        }
    }
    return nil
}
let grid = ["swift", "xaxox", "yrypy"].map(Array.init)
for word in ["swift", "war", "fop", "iy"] {
    guard let hit = search(grid, for: word) else {
        print(word, "not found")
        continue
    }
    print(word, hit.row, hit.column, hit.down ? "down" : "across")
}
var n = 27, steps = 0
repeat {
    n = n % 2 == 0 ? n / 2 : 3 * n + 1
    steps += 1
} while n != 1
print(steps)
search: do {
    for i in 1...5 {
        for j in i...5 where i * i + j * j == 25 {
            print("triple", i, j)
            break search
        }
    }
    print("none")
}
func classify(_ values: [Int]) -> String {
    struct Counts { var odd = 0, even = 0; var label: String { odd > even ? "odd" : "even" } }
    typealias Pair = (value: Int, isOdd: Bool)
    let pairs: [Pair] = values.map { ($0, $0 % 2 != 0) }
    var counts = Counts()
    for case (_, true) in pairs { counts.odd += 1 }
    for pair in pairs where !pair.isOdd { counts.even += 1 }
    return "\(counts.label) \(counts.odd):\(counts.even)"
}
print(classify([1, 2, 3]), classify([]), classify([4, 6, 7]))

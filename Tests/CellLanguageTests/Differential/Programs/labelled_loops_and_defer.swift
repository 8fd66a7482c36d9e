var log: [String] = []
func search(_ grid: [[Int]], for target: Int) -> (Int, Int)? {
    defer { log.append("searched \(target)") }
    var result: (Int, Int)?
    rows: for (r, row) in grid.enumerated() {
        defer { log.append("row \(r)") }
        for (c, value) in row.enumerated() {
            if value < 0 { continue rows }
            if value == target {
                result = (r, c)
                break rows
            }
        }
    }
    return result
}
let grid = [[1, 2, 3], [-1, 7, 7], [4, 7, 9]]
if let (r, c) = search(grid, for: 7) { print(r, c) }
print(search(grid, for: 5) == nil)
log.forEach { print($0) }
check: if log.count > 3 {
    guard log[0].hasPrefix("row") else { break check }
    print("first is a row")
    if log.count < 100 { break check }
    print("not reached")
}

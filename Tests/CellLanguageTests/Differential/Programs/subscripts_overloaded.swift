struct Grid {
    private var cells: [Int]
    let width: Int
    init(width: Int, height: Int, fill: Int = 0) { self.width = width; cells = Array(repeating: fill, count: width * height) }
    subscript(x: Int, y: Int) -> Int {
        get { cells[y * width + x] }
        set { cells[y * width + x] = newValue }
    }
    subscript(row y: Int) -> [Int] { Array(cells[y * width..<(y + 1) * width]) }
    subscript(safe x: Int, _ y: Int) -> Int? { x < width && y * width + x < cells.count ? self[x, y] : nil }
}
var g = Grid(width: 3, height: 2)
g[1, 1] = 5
g[0, 0] += 2
print(g[row: 1], g[safe: 9, 9] as Any, g[safe: 0, 0] ?? -1)

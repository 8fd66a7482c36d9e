// Associated types, conditional conformance, phantom types and generic subscripts.
protocol Unit { static var symbol: String { get } }
enum Metre: Unit { static let symbol = "m" }
enum Second: Unit { static let symbol = "s" }
enum Per<A: Unit, B: Unit>: Unit { static var symbol: String { "\(A.symbol)/\(B.symbol)" } }

struct Quantity<U: Unit>: Comparable, AdditiveArithmetic, CustomStringConvertible {
    var value: Double
    static var zero: Quantity { Quantity(value: 0) }
    static func + (a: Quantity, b: Quantity) -> Quantity { Quantity(value: a.value + b.value) }
    static func - (a: Quantity, b: Quantity) -> Quantity { Quantity(value: a.value - b.value) }
    static func * (k: Double, q: Quantity) -> Quantity { Quantity(value: k * q.value) }
    static func / <V: Unit>(a: Quantity, b: Quantity<V>) -> Quantity<Per<U, V>> { .init(value: a.value / b.value) }
    static func < (a: Quantity, b: Quantity) -> Bool { a.value < b.value }
    var description: String { "\(value) \(U.symbol)" }
}
func metres(_ value: Double) -> Quantity<Metre> { .init(value: value) }
func seconds(_ value: Double) -> Quantity<Second> { .init(value: value) }

var distance = metres(100.0)
distance += 2 * metres(50.0)
let speed = distance / seconds(25.0)
print(distance, speed, speed / seconds(2.0), [metres(3.0), metres(1.0)].max()!, [seconds(1.0), seconds(2.5)].reduce(.zero, +))

struct Grid<Element> {
    private var storage: [Element]
    let width: Int
    init(width: Int, height: Int, _ make: (Int, Int) -> Element) {
        self.width = width
        storage = (0..<width * height).map { make($0 % width, $0 / width) }
    }
    subscript(x: Int, y: Int) -> Element {
        get { storage[y * width + x] }
        set { storage[y * width + x] = newValue }
    }
    subscript<I: Sequence>(xs xs: I, y y: Int) -> [Element] where I.Element == Int { xs.map { self[$0, y] } }
    func map<T>(_ transform: (Element) throws -> T) rethrows -> Grid<T> {
        let all = try storage.map(transform)
        return Grid<T>(width: width, height: all.count / width) { all[$1 * width + $0] }
    }
}
extension Grid: Equatable where Element: Equatable {}
extension Grid: Sequence { func makeIterator() -> IndexingIterator<[Element]> { storage.makeIterator() } }
extension Grid where Element: Numeric { var trace: Element { (0..<width).reduce(0) { $0 + self[$1, $1] } } }
extension Grid: CustomStringConvertible where Element: CustomStringConvertible {
    var description: String {
        stride(from: 0, to: storage.count, by: width)
            .map { storage[$0..<$0 + width].map(\.description).joined(separator: " ") }.joined(separator: "\n")
    }
}

var grid = Grid(width: 3, height: 3) { $0 + 10 * $1 }
grid[1, 1] *= 2
print(grid, grid.trace, grid[xs: [2, 0], y: 1], grid[xs: stride(from: 0, to: 3, by: 2), y: 2], separator: "\n")
let labels = grid.map { "<\($0)>" }
print(labels[2, 2], grid == grid.map { $0 }, grid.contains(22), grid.reduce(0, +), grid.sorted(by: >).prefix(2), labels.map(\.count).max()!)

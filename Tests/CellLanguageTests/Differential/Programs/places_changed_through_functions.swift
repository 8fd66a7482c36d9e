struct Stack<Element> {
    private var items: [Element] = []
    var top: Element? { get { items.last } set { if let newValue { if items.isEmpty { items.append(newValue) } else { items[items.count - 1] = newValue } } else { _ = items.popLast() } } }
    mutating func push(_ e: Element...) { items += e }
    mutating func pop() -> Element? { items.popLast() }
    mutating func withTop<R>(_ f: (inout Element) throws -> R) rethrows -> R? {
        guard !items.isEmpty else { return nil }
        return try f(&items[items.endIndex - 1])
    }
    subscript(depth d: Int) -> Element { get { items[items.count - 1 - d] } set { items[items.count - 1 - d] = newValue } }
    var count: Int { items.count }
}
func sort3<T: Comparable>(_ a: inout T, _ b: inout T, _ c: inout T) {
    if a > b { swap(&a, &b) }
    if b > c { swap(&b, &c) }
    if a > b { swap(&a, &b) }
}
var (x, y, z) = (3, 1, 2)
sort3(&x, &y, &z)
print(x, y, z)
var s = Stack<[Int]>()
s.push([1], [2, 3])
s.top?.append(4)
print(s.top!, s.withTop { $0.removeFirst() } ?? 0, s[depth: 0], s[depth: 1])
s[depth: 1][0] += 41
s.top = nil
print(s.top!, s.count, s.pop()!, s.pop() as Any, s.withTop { $0.count } as Any)
var grid = Array(repeating: Array(repeating: 0, count: 4), count: 3)
func fill(_ g: inout [[Int]], from p: (Int, Int), with v: Int) {
    guard g.indices.contains(p.0), g[p.0].indices.contains(p.1), g[p.0][p.1] == 0 else { return }
    g[p.0][p.1] = v
    for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] { fill(&g, from: (p.0 + dr, p.1 + dc), with: v) }
}
for i in 0..<3 { grid[i][1 + i % 2] = 9 }
fill(&grid, from: (0, 0), with: 1); fill(&grid, from: (0, 3), with: 2)
grid.forEach { print($0.map(String.init).joined()) }
struct Settings { var volume = 5 { didSet { volume = min(max(volume, 0), 10) } }; var name = "default" }
var settings = ["a": Settings(), "b": Settings(volume: 20)]
settings["a"]?.volume += 100
settings["c", default: Settings(name: "new")].volume -= 50
for k in settings.keys.sorted() { print(k, settings[k]!) }
func update<Root, V>(_ r: inout Root, _ p: WritableKeyPath<Root, V>, _ f: (V) -> V) { r[keyPath: p] = f(r[keyPath: p]) }
var t = (first: 1, rest: [1, 2])
update(&settings["b"]!, \.name) { $0.uppercased() + "!" }
print(settings["b"]!.name, t.rest.removeLast(), t)
t.first = t.rest.reduce(t.first) { a, b in a * 10 + b }
print(t)
var a = [1, 2, 3], b = a
b.append(4); a[0] = 0
for (i, v) in a.enumerated() { a[i] = v * v; if i == 1 { a.removeLast(); break } }
print(a, b)

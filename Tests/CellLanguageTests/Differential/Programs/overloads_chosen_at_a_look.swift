// Calls whose function is chosen by what its arguments are by themselves.
let xs = [3, 1, 2], ds = [1.5, 2.5], words = ["pear", "fig"]
print(String(xs.count), String(Int(ds[0])), String(ds[0]), String(words[0].prefix(2)), String(words[0].first!))
print(Int(ds[1]), Int("7") ?? 0, Double(xs[0]) / 2, Double("2.5") ?? 0, Float(ds[0]), UInt8(xs[0]))
print(words.joined(), words.joined(separator: "+"), words.map { "\($0)" }.joined(), [[1], [2, 3]].joined().count)
print(words.map(\.count), xs.map(String.init), ["1", "x"].compactMap(Int.init), words.map { $0.count }.max() ?? 0)
print(xs.contains { $0 > 2 }, xs.first { $0 > 1 } ?? 0, xs.last { $0 > 1 } ?? 0, xs.contains(2), xs.firstIndex { $0 == 1 } ?? -1)
print(xs.compactMap { $0 > 1 ? $0 : nil }, xs.flatMap { [$0, $0] }, xs.map { $0 % 2 == 0 ? "even" : "odd" })
print(Set(xs).sorted(), Array(Set(xs)).count, Dictionary(grouping: xs) { $0 % 2 }.keys.sorted())
print(Dictionary(uniqueKeysWithValues: xs.map { ($0, "\($0)") }).sorted { $0.key < $1.key }.map(\.value))
print(Dictionary(zip(words, xs), uniquingKeysWith: +)["fig"] ?? 0, Array(zip(xs, ds)).count, Array(words[0].reversed()))
print(Array(repeating: 0, count: 2), Array(repeating: Array(repeating: 0.5, count: 1), count: 2), [Int](), [String: Int]())
let text: String? = words.first
print(text.map { $0.count } ?? 0, (text ?? "").count, text.map { $0 + "s" } as Any)

func order(_ a: Int, _ b: Int) -> String { "ints" }
func order(_ a: Double, _ b: Double) -> String { "doubles" }
func order<T>(_ a: T, _ b: T) -> String { "generic" }
print(order(1, 2), order(1, 2.5), order("a", "b"), order(xs[0], 2), order(ds[0], 2), order(1.5, 2.5))
func named(_ x: Int, by: Int = 1) -> String { "by" }
func named(_ x: Int, of: Int = 1) -> String { "of" }
print(named(1, by: 2), named(1, of: 2))
struct Box<T> {
    var value: T
    init(_ value: T) { self.value = value }
    init(copies value: T, count: Int) where T: Numeric { self.value = value * T(exactly: count)! }
    func map<U>(_ change: (T) -> U) -> Box<U> { Box<U>(change(value)) }
    func combine<U, V>(_ other: Box<U>, _ join: (T, U) -> V) -> Box<V> { Box<V>(join(value, other.value)) }
}
print(Box(3).map { $0 * 2 }.value, Box(3).map { "\($0)" }.value, Box("a").combine(Box(2)) { "\($0)\($1)" }.value)
let half: Box<Double> = Box(1), thrice = Box(copies: 2, count: 3)
print(half.value / 2, thrice.value, Box(words).map(\.count).value, Box(ds[0]).map { $0 + 1 }.value)
extension Array {
    func pairs<U>(_ other: [U]) -> [(Element, U)] { zip(self, other).map { ($0, $1) } }
    func total<N: Numeric>(_ value: (Element) -> N) -> N { reduce(0) { $0 + value($1) } }
}
print(xs.pairs(words).map { "\($0.0)\($0.1)" }, words.total { $0.count }, xs.total { Double($0) / 2 })

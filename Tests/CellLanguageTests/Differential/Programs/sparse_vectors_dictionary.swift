struct SparseVector {
    private var values: [Int: Double]
    let dimension: Int
    init(dimension: Int, _ values: [Int: Double] = [:]) {
        self.dimension = dimension
        self.values = values.filter { $0.value != 0 }
    }
    init(_ dense: [Double]) { self.init(dimension: dense.count, Dictionary(uniqueKeysWithValues: dense.enumerated().map { ($0, $1) })) }
    subscript(i: Int) -> Double {
        get { values[i, default: 0] }
        set { values[i] = newValue == 0 ? nil : newValue }
    }
    var nonzero: Int { values.count }
    func dot(_ other: SparseVector) -> Double {
        let (small, large) = values.count < other.values.count ? (self, other) : (other, self)
        return small.values.reduce(0) { $0 + $1.value * large[$1.key] }
    }
    static func + (a: Self, b: Self) -> Self { Self(dimension: a.dimension, a.values.merging(b.values, uniquingKeysWith: +)) }
    static func *= (a: inout Self, k: Double) { a.values = a.values.mapValues { $0 * k } }
    var norm: Double { dot(self).squareRoot() }
    var dense: [Double] { (0..<dimension).map { self[$0] } }
}
extension SparseVector: CustomDebugStringConvertible {
    var debugDescription: String { "⟨" + values.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: " ") + "⟩" }
}
var v = SparseVector([0, 3, 0, 4]), w = SparseVector(dimension: 4, [1: 1, 2: 5])
print(v.norm, v.dot(w), (v + w).dense, v.nonzero)
v[0] += 2; v[1] -= 3
v *= 0.5
debugPrint(v, w, [v.nonzero: "n"])
print("\(v)", String(reflecting: w))

// Word counts of two texts as vectors: cosine similarity
func counts(_ text: String) -> [String: Int] {
    text.lowercased().split { !$0.isLetter }.reduce(into: [:]) { $0[String($1), default: 0] += 1 }
}
func cosine(_ a: [String: Int], _ b: [String: Int]) -> Double {
    let dot = a.keys.filter(b.keys.contains).map { a[$0]! * b[$0]! }.reduce(0, +)
    let norms = [a, b].map { Double($0.values.map { $0 * $0 }.reduce(0, +)).squareRoot() }
    return Double(dot) / norms.reduce(1, *)
}
let x = counts("To be, or not to be"), y = counts("To do is to be")
print(cosine(x, y), x.merging(y) { $0 + $1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)=\($0.value)" })
var stock = ["apple": 3, "pear": 0]
stock["fig", default: 10] -= 1
stock.merge(["apple": 4, "plum": 1]) { old, new in max(old, new) }
let removed = stock.removeValue(forKey: "pear")
print(removed ?? -1, stock.keys.sorted(), stock.updateValue(7, forKey: "plum") as Any, stock.count, stock["kiwi"] as Any)
if let i = stock.firstIndex(where: { $0.value == 9 }) { print(stock[i].key, stock.remove(at: i)) }
print(stock.contains { $0.key == "fig" }, stock.min { $0.value < $1.value }!, stock.compactMapValues { $0 > 4 ? "\($0)" : nil }, stock.isEmpty)
let (even, odd) = (1...6).reduce(into: ([Int](), [Int]())) { if $1 % 2 == 0 { $0.0.append($1) } else { $0.1.append($1) } }
print(even, odd, Dictionary(uniqueKeysWithValues: zip("abc", 1...)).sorted(by: <).map { "\($0)\($1)" })

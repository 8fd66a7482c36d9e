protocol Statistic { associatedtype Result; mutating func add(_ x: Double); var result: Result { get }; static var name: String { get } }
extension Statistic { static var name: String { "\(Self.self)".lowercased() }
    func adding(_ xs: some Sequence<Double>) -> Self { var copy = self; for x in xs { copy.add(x) }; return copy } }
struct Mean: Statistic { private var n = 0.0, sum = 0.0; mutating func add(_ x: Double) { n += 1; sum += x }; var result: Double { n == 0 ? .nan : sum / n } }
struct Variance: Statistic { private var n = 0.0, mean = 0.0, m2 = 0.0
    mutating func add(_ x: Double) { n += 1; let d = x - mean; mean += d / n; m2 += d * (x - mean) }
    var result: (sample: Double, population: Double) { (m2 / (n - 1), m2 / n) } }
struct Histogram: Statistic { static let name = "histogram (by 2)"; var bins: [Int: Int] = [:]; mutating func add(_ x: Double) { bins[Int((x / 2).rounded(.down)), default: 0] += 1 }
    var result: [(range: Range<Int>, count: Int)] { bins.sorted { $0.key < $1.key }.map { ($0.key * 2..<$0.key * 2 + 2, $0.value) } } }
struct Median: Statistic { private var values: [Double] = []
    mutating func add(_ x: Double) { let i = values.firstIndex { $0 >= x } ?? values.endIndex; values.insert(x, at: i) }
    var result: Double? { guard !values.isEmpty else { return nil }; let m = values.count / 2; return values.count % 2 == 1 ? values[m] : (values[m - 1] + values[m]) / 2 } }
func report<S: Statistic>(_ statistic: S, _ data: [Double]) -> String { "\(S.name): \(statistic.adding(data).result)" }
let data = [2.0, 4, 4, 4, 5, 5, 7, 9]
print(report(Mean(), data), report(Variance(), data), report(Median(), data), report(Histogram(), data), separator: "\n")
print(Mean().result.isNaN, Median().result as Any, Median().adding([3, 1]).result!)
extension Collection where Element == Double {
    func quantile(_ p: Double) -> Double? { let s = sorted(); guard let last = s.indices.last else { return nil }; let i = p * Double(last), l = Int(i); return l == last ? s[last] : s[l] + (i - Double(l)) * (s[l + 1] - s[l]) }
    func moving(_ width: Int) -> [Double] { guard width > 0, count >= width else { return [] }; let a = Array(self); return (0...(a.count - width)).map { a[$0..<$0 + width].reduce(0, +) / Double(width) } }
    var ranks: [Double] { map { x in let below = filter { $0 < x }.count, same = filter { $0 == x }.count; return Double(below) + Double(same + 1) / 2 } }
}
print([0, 0.25, 0.5, 0.9, 1].map { data.quantile($0)! }, data.moving(4), data.moving(9), data.ranks, [Double]().quantile(0.5) as Any)
func correlation(_ xs: [Double], _ ys: [Double]) -> Double? {
    guard xs.count == ys.count, xs.count > 1 else { return nil }
    let (mx, my) = (Mean().adding(xs).result, Mean().adding(ys).result)
    let sums = zip(xs, ys).reduce(into: (xy: 0.0, xx: 0.0, yy: 0.0)) { s, p in let (dx, dy) = (p.0 - mx, p.1 - my); s.xy += dx * dy; s.xx += dx * dx; s.yy += dy * dy }
    return sums.xx * sums.yy == 0 ? nil : sums.xy / (sums.xx * sums.yy).squareRoot()
}
print(correlation(data, data.map { 3 * $0 - 1 })!, correlation(data, data.reversed()).map { ($0 * 1000).rounded() / 1000 } as Any, correlation([1, 1], [2, 3]) as Any)

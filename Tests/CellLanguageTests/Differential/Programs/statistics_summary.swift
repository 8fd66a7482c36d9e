extension Collection where Element: BinaryFloatingPoint {
    var mean: Element { isEmpty ? .nan : reduce(0, +) / Element(count) }
    var variance: Element { let m = mean; return map { ($0 - m) * ($0 - m) }.mean }
    var standardDeviation: Element { variance.squareRoot() }
    func quantile(_ q: Element) -> Element {
        let s = sorted()
        guard !s.isEmpty else { return .nan }
        let position = q * Element(s.count - 1), low = Int(position.rounded(.down)), high = Int(position.rounded(.up))
        return s[low] + (s[high] - s[low]) * (position - Element(low))
    }
    var median: Element { quantile(0.5) }
}
extension Sequence where Element: Hashable {
    func histogram() -> [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    var modes: [Element] { let h = histogram(), top = h.values.max(); return h.filter { $0.value == top }.map(\.key) }
}
struct Summary<Value: BinaryFloatingPoint & CustomStringConvertible>: CustomStringConvertible {
    let count: Int, mean: Value, deviation: Value, quartiles: (Value, Value, Value)
    init?(_ values: some Collection<Value>) {
        guard values.count > 1 else { return nil }
        (count, mean, deviation) = (values.count, values.mean, values.standardDeviation)
        quartiles = (values.quantile(0.25), values.median, values.quantile(0.75))
    }
    var description: String { "n=\(count) mean=\(mean) sd=\(deviation) q=\(quartiles.0)/\(quartiles.1)/\(quartiles.2)" }
}
let heights = [1.62, 1.75, 1.8, 1.68, 1.9, 1.75]
print(Summary(heights)!, Summary([Float(1), 2, 4])!, Summary([1.0]) == nil ? "too few" : "")
print(heights.modes, [3, 1, 3, 2, 1].modes.sorted(), "mississippi".histogram().sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)\($0.value)" })
func correlation(_ x: [Double], _ y: [Double]) -> Double {
    let (mx, my) = (x.mean, y.mean)
    let cov = zip(x, y).map { ($0 - mx) * ($1 - my) }.mean
    return cov / (x.standardDeviation * y.standardDeviation)
}
let xs = stride(from: 0.0, through: 4, by: 0.5).map { $0 }, ys = xs.map { 3 * $0 + ($0.truncatingRemainder(dividingBy: 1) == 0 ? 0.25 : -0.25) }
print((correlation(xs, ys) * 1e6).rounded() / 1e6, xs[2..<5].mean, ys.dropFirst(3).median, ArraySlice(xs).quantile(0.1))
func regression(_ points: [(x: Double, y: Double)]) -> (slope: Double, intercept: Double) {
    let n = Double(points.count), sx = points.map(\.x).reduce(0, +), sy = points.reduce(0) { $0 + $1.y }
    let sxy = points.reduce(0) { $0 + $1.x * $1.y }, sxx = points.reduce(0) { $0 + $1.x * $1.x }
    let slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
    return (slope, (sy - slope * sx) / n)
}
let line = regression(zip(xs, ys).map { ($0, $1) })
print(line, regression([(1, 1), (2, 3), (3, 5)]))
let bins = Dictionary(grouping: heights) { Int($0 * 10) }.mapValues(\.count)
for bin in bins.keys.sorted() { print(Double(bin) / 10, String(repeating: "#", count: bins[bin]!)) }
print([Double]().mean.isNaN, heights.max()! - heights.min()!, heights.enumerated().max { $0.element < $1.element }!.offset)

import Foundation
struct Summary {
    var n: Int, mean, variance, min, max: Double
    var sd: Double { variance.squareRoot() }
}
extension Collection where Element: BinaryFloatingPoint {
    var mean: Element { isEmpty ? .nan : reduce(0, +) / Element(count) }
    func variance(sample: Bool = true) -> Element {
        let m = mean
        let ss = reduce(into: Element.zero) { $0 += ($1 - m) * ($1 - m) }
        return ss / Element(sample ? count - 1 : count)
    }
    func quantile(_ q: Element) -> Element {
        let s = sorted()
        let pos = q * Element(s.count - 1)
        let lo = Int(pos.rounded(.down)), hi = Int(pos.rounded(.up))
        return s[lo] + (s[hi] - s[lo]) * (pos - Element(lo))
    }
}
extension Sequence where Element: Hashable {
    func histogram() -> [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    func modes() -> [Element] {
        let h = histogram()
        guard let top = h.values.max() else { return [] }
        return h.filter { $0.value == top }.map(\.key)
    }
}
func correlation(_ x: [Double], _ y: [Double]) -> Double {
    let (mx, my) = (x.mean, y.mean)
    var sxy = 0.0, sxx = 0.0, syy = 0.0
    for (a, b) in zip(x, y) {
        sxy += (a - mx) * (b - my)
        sxx += pow(a - mx, 2)
        syy += pow(b - my, 2)
    }
    return sxy / sqrt(sxx * syy)
}
func linearFit(_ pts: [(x: Double, y: Double)]) -> (slope: Double, intercept: Double) {
    let n = Double(pts.count)
    let sx = pts.reduce(0) { $0 + $1.x }, sy = pts.reduce(0) { $0 + $1.y }
    let sxy = pts.reduce(0) { $0 + $1.x * $1.y }, sxx = pts.reduce(0) { $0 + $1.x * $1.x }
    let slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
    return (slope, (sy - slope * sx) / n)
}
let data: [Double] = [2, 4, 4, 4, 5, 5, 7, 9]
let s = Summary(n: data.count, mean: data.mean, variance: data.variance(), min: data.min()!, max: data.max()!)
print(s)
print("sd = \(String(format: "%.4f", s.sd)), population \(data.variance(sample: false).squareRoot())")
print("median \(data.quantile(0.5)), q1 \(data.quantile(0.25)), q90 \(data.quantile(0.9))")
print(data.modes(), [1, 1, 2, 2, 3].modes().sorted(), [String]().modes())
print(String(format: "%.6f", correlation([1, 2, 3, 4], [2, 4.1, 5.9, 8])))
let fit = linearFit([(1, 2), (2, 4.1), (3, 6.2), (4, 7.9)].map { (x: $0.0, y: $0.1) })
print(fit, fit.slope > 1.9)
print(([1.5, 2.5] as [Float]).mean, [Double]().mean)
let bars = data.map { Int($0) }.histogram().sorted { $0.key < $1.key }
for (value, count) in bars { print("\(value)".count == 1 ? " \(value)" : "\(value)", String(repeating: "█", count: count)) }

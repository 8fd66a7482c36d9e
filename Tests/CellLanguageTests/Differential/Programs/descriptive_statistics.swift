import Foundation

extension Collection where Element: BinaryFloatingPoint {
    var mean: Element { isEmpty ? 0 : reduce(0, +) / Element(count) }
    var variance: Element {
        guard count > 1 else { return 0 }
        let m = mean
        return map { ($0 - m) * ($0 - m) }.reduce(0, +) / Element(count - 1)
    }
    var standardDeviation: Element { variance.squareRoot() }
}

extension Array where Element: Comparable & Numeric {
    func quantile(_ p: Double) -> Element? {
        guard !isEmpty, (0...1).contains(p) else { return nil }
        let ordered = sorted()
        let position = Int((Double(count - 1) * p).rounded(.toNearestOrAwayFromZero))
        return ordered[position]
    }
}

func modes<T: Hashable & Comparable>(of values: [T]) -> [T] {
    let counts = values.reduce(into: [T: Int]()) { $0[$1, default: 0] += 1 }
    guard let best = counts.values.max() else { return [] }
    return counts.filter { $0.value == best }.keys.sorted()
}

func pearson(_ xs: [Double], _ ys: [Double]) -> Double {
    precondition(xs.count == ys.count)
    let mx = xs.mean, my = ys.mean
    var (sxy, sxx, syy) = (0.0, 0.0, 0.0)
    for (x, y) in zip(xs, ys) {
        sxy += (x - mx) * (y - my)
        sxx += pow(x - mx, 2)
        syy += pow(y - my, 2)
    }
    return sxy / (sxx * syy).squareRoot()
}

let heights: [Double] = [1.62, 1.75, 1.8, 1.68, 1.91, 1.75, 1.58]
print(heights.mean, heights.variance, heights.standardDeviation)
print([Float](arrayLiteral: 1, 2, 4).mean, ([] as [Double]).mean)
print(heights[2...].mean)
for p in stride(from: 0.0, through: 1.0, by: 0.25) {
    print(String(format: "q%.0f%% = %.2f", p * 100, heights.quantile(p) ?? -1))
}
print([3, 9, 1].quantile(0.5) as Any, [Int]().quantile(0.5) as Any)
print(modes(of: [3, 1, 3, 2, 1]), modes(of: ["b", "a"]), modes(of: [Character]()))
print(String(format: "%.6f", pearson([1, 2, 3, 4], [2.1, 3.9, 6.2, 7.8])))
let histogram = Dictionary(heights.map { (Int($0 * 10), 1) }, uniquingKeysWith: +)
for (bin, n) in histogram.sorted(by: { $0.key < $1.key }) {
    print("\(Double(bin) / 10)–\(Double(bin + 1) / 10):", String(repeating: "█", count: n))
}

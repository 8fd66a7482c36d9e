import Foundation
struct Histogram {
    let bins: [(range: Range<Double>, count: Int)]
    init(_ data: [Double], bins n: Int) {
        let lo = data.min() ?? 0, hi = data.max() ?? 1, w = (hi - lo) / Double(n)
        var counts = [Int](repeating: 0, count: n)
        for x in data { counts[min(n - 1, Int((x - lo) / w))] += 1 }
        bins = counts.enumerated().map { i, c in (lo + Double(i) * w ..< lo + Double(i + 1) * w, c) }
    }
    func draw(width: Int = 20) {
        let most = bins.map(\.count).max() ?? 1
        for (r, c) in bins {
            let label = String(format: "%6.2f – %6.2f", r.lowerBound, r.upperBound)
            print("\(label) |\(String(repeating: "▇", count: c * width / most)) \(c)")
        }
    }
}
struct Accumulator {
    private(set) var n = 0, mean = 0.0, m2 = 0.0, extremes: ClosedRange<Double>?
    mutating func add(_ x: Double) {
        n += 1
        let d = x - mean
        mean += d / Double(n)
        m2 += d * (x - mean)
        extremes = extremes.map { min($0.lowerBound, x)...max($0.upperBound, x) } ?? x...x
    }
    static func += (a: inout Accumulator, xs: some Sequence<Double>) { for x in xs { a.add(x) } }
    var variance: Double? { n > 1 ? m2 / Double(n - 1) : nil }
}
var seed: UInt32 = 12345
func uniform() -> Double { seed = seed &* 1664525 &+ 1013904223; return Double(seed >> 8) / Double(1 << 24) }
func gauss(mean: Double = 0, sd: Double = 1) -> Double {
    let s = (0..<12).reduce(0.0) { a, _ in a + uniform() }
    return mean + sd * (s - 6)
}
let sample = (0..<200).map { _ in gauss(mean: 10, sd: 2) }
Histogram(sample, bins: 6).draw()
var acc = Accumulator()
acc += sample
print(acc.n, String(format: "%.4f %.4f", acc.mean, acc.variance!.squareRoot()), acc.extremes!.contains(10))
let sorted = sample.sorted()
func percentile(_ p: Int) -> Double { sorted[min(sorted.count - 1, p * sorted.count / 100)] }
print([5, 25, 50, 75, 95].map { "p\($0)=" + String(format: "%.2f", percentile($0)) }.joined(separator: " "))
var rolling: [Double] = []
for i in stride(from: 0, to: 50, by: 10) { rolling.append(sample[i..<i + 10].reduce(0, +) / 10) }
print(rolling.map { ($0 * 100).rounded() / 100 })
let (below, above) = sample.reduce(into: (0, 0)) { if $1 < 10 { $0.0 += 1 } else { $0.1 += 1 } }
print("below \(below), above \(above), ratio \(Double(below) / Double(above) > 1)")
let labels = sample.prefix(5).map { x -> String in switch x { case ..<8: "low"; case 8..<12: "mid"; default: "high" } }
print(labels, Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key })

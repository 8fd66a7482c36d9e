import Foundation

let samples: [Double] = [2.1, 3.7, 3.9, 4.4, 5.0, 5.2, 5.2, 5.9, 6.3, 6.4, 6.6, 7.8, 8.1, 9.7]

struct Summary {
    let mean, median, deviation: Double
    let quartiles: (lower: Double, upper: Double)

    init?(_ values: [Double]) {
        guard values.count > 1 else { return nil }
        let sorted = values.sorted()
        mean = sorted.reduce(0, +) / Double(sorted.count)
        let center = mean
        deviation = sqrt(sorted.map { pow($0 - center, 2) }.reduce(0, +) / Double(sorted.count - 1))
        func quantile(_ q: Double) -> Double {
            let position = q * Double(sorted.count - 1)
            let (low, high) = (Int(position.rounded(.down)), Int(position.rounded(.up)))
            return sorted[low] + (sorted[high] - sorted[low]) * (position - Double(low))
        }
        median = quantile(0.5)
        quartiles = (quantile(0.25), quantile(0.75))
    }
}

func histogram(_ values: [Double], bins: Int) -> [(range: ClosedRange<Double>, count: Int)] {
    guard let low = values.min(), let high = values.max(), low < high else { return [] }
    let width = (high - low) / Double(bins)
    var counts = [Int](repeating: 0, count: bins)
    for value in values { counts[min(Int((value - low) / width), bins - 1)] += 1 }
    return counts.enumerated().map { index, count in
        let start = low + Double(index) * width
        return (start...start + width, count)
    }
}

if let summary = Summary(samples) {
    print(String(format: "mean %.3f, median %.2f, deviation %.4f", summary.mean, summary.median, summary.deviation))
    print(String(format: "quartiles %.3f / %.3f", summary.quartiles.lower, summary.quartiles.upper))
}
for (range, count) in histogram(samples, bins: 4) {
    let label = String(format: "%4.1f…%-4.1f", range.lowerBound, range.upperBound)
    print(label, String(repeating: "▇", count: count), count)
}
print(Summary([1]) == nil, histogram([3, 3], bins: 2).isEmpty)

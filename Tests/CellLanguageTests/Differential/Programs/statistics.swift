func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
func variance(_ values: [Double]) -> Double {
    let middle = mean(values)
    return values.map { ($0 - middle) * ($0 - middle) }.reduce(0, +) / Double(values.count)
}
func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let half = sorted.count / 2
    return sorted.count % 2 == 0 ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
}
let samples = [3.5, 1.25, 9.0, 4.75, 2.0, 6.5]
print("mean", mean(samples))
print("variance", variance(samples))
print("median", median(samples), median([1, 2, 3]))
print("min", samples.min() ?? 0, "max", samples.max() ?? 0)
print(samples.sorted(by: >))

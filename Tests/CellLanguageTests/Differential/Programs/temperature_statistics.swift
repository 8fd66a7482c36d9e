import Foundation

struct Reading { let day: Int; let celsius: Double }

extension Collection where Element: BinaryFloatingPoint {
    var mean: Element? { isEmpty ? nil : reduce(0, +) / Element(count) }
    var variance: Element? {
        guard let mean, count > 1 else { return nil }
        return map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Element(count - 1)
    }
    var deviation: Element? { variance?.squareRoot() }
    func percentile(_ p: Element) -> Element? {
        let sorted = sorted()
        guard !sorted.isEmpty else { return nil }
        let position = p * Element(sorted.count - 1)
        let low = Int(position), high = Swift.min(low + 1, sorted.count - 1)
        return sorted[low] + (sorted[high] - sorted[low]) * (position - Element(low))
    }
    func movingAverage(_ window: Int) -> [Element] {
        guard window > 0, count >= window else { return [] }
        let values = Array(self)
        return (0...(values.count - window)).map { values[$0..<$0 + window].mean! }
    }
}

func correlation<A: Collection, B: Collection>(_ a: A, _ b: B) -> Double? where A.Element == Double, B.Element == Double {
    guard a.count == b.count, let ma = a.mean, let mb = b.mean, let sa = a.deviation, let sb = b.deviation, sa * sb > 0 else { return nil }
    let cov = zip(a, b).map { ($0 - ma) * ($1 - mb) }.reduce(0, +) / Double(a.count - 1)
    return cov / (sa * sb)
}

let readings = [12.5, 14, 13.2, 18.9, 21.4, 19.75, 16.0, 11.1, 9.9, 15.3].enumerated().map { Reading(day: $0 + 1, celsius: $1) }
let values = readings.map(\.celsius)
func f(_ x: Double?, _ digits: Int = 3) -> String { x.map { String(format: "%.\(digits)f", $0) } ?? "n/a" }
print("mean", f(values.mean), "sd", f(values.deviation), "median", f(values.percentile(0.5)), "p90", f(values.percentile(0.9), 2))
print("moving", values.movingAverage(3).map { f($0, 1) }, [Double]().movingAverage(2), f([1.0].deviation))
print("r =", f(correlation(values, readings.map { Double($0.day) })), f(correlation([1, 2, 3], [2, 4, 6])), f(correlation([1], [2])))
let (hot, cold) = readings.reduce(into: ([Int](), [Int]())) { groups, r in
    if r.celsius > 15 { groups.0.append(r.day) } else { groups.1.append(r.day) }
}
print(hot, cold)
let bins = Dictionary(grouping: values) { Int($0 / 5) * 5 }
for (low, group) in bins.sorted(by: { $0.key < $1.key }) {
    print(String(format: "%2d–%2d", low, low + 5), String(repeating: "*", count: group.count), f(group.mean, 1))
}
let streak = zip(values, values.dropFirst()).reduce((best: 1, run: 1)) { s, pair in
    let run = pair.1 > pair.0 ? s.run + 1 : 1
    return (max(s.best, run), run)
}
print("longest rise", streak.best, Float(values.mean!), ([1.5, 2.5] as [Float]).mean!, values.indices.max { values[$0] < values[$1] }!)

import Foundation

extension Array where Element == Double {
    func movingAverage(_ window: Int) -> [Double] {
        guard window > 0, count >= window else { return [] }
        return (0...(count - window)).map { start in
            self[start..<start + window].reduce(0, +) / Double(window)
        }
    }

    func exponential(alpha: Double) -> [Double] {
        guard let first = first else { return [] }
        return dropFirst().reduce(into: [first]) { result, x in
            result.append(alpha * x + (1 - alpha) * result.last!)
        }
    }

    var median: Double {
        let s = sorted()
        let middle = s.count / 2
        return s.count.isMultiple(of: 2) ? (s[middle - 1] + s[middle]) / 2 : s[middle]
    }

    func percentile(_ p: Double) -> Double {
        let s = sorted()
        let rank = p / 100 * Double(s.count - 1)
        let low = Int(rank.rounded(.down)), high = Int(rank.rounded(.up))
        return s[low] + (rank - Double(low)) * (s[high] - s[low])
    }
}

let prices = [101.5, 103.25, 99.75, 98, 102.5, 107, 106.25, 110]
print(prices.movingAverage(3).map { String(format: "%.2f", $0) })
print(prices.exponential(alpha: 0.5))
print(prices.median, prices.percentile(25), prices.percentile(90))
let changes = zip(prices.dropFirst(), prices).map { ($0 - $1) / $1 * 100 }
for (day, change) in changes.enumerated() {
    let bar = String(repeating: change < 0 ? "-" : "+", count: Int(abs(change).rounded()))
    print("day \(day + 1): \(String(format: "%+6.2f%%", change)) \(bar)")
}
print(prices.movingAverage(20).isEmpty, prices.min()!, prices.max()!)

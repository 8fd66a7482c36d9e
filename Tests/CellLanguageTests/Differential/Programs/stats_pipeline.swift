import Foundation
protocol Sample { associatedtype Value: BinaryFloatingPoint; var value: Value { get } }
struct Temp: Sample { let value: Double; var day = 0 }
struct Volt: Sample { let value: Float }
extension Sequence where Element: BinaryFloatingPoint {
    var mean: Element? { let a = Array(self); return a.isEmpty ? nil : a.reduce(0, +) / Element(a.count) }
    func variance(sample: Bool = true) -> Element {
        let a = Array(self)
        guard let m = a.mean, a.count > 1 else { return 0 }
        return a.map { ($0 - m) * ($0 - m) }.reduce(0, +) / Element(sample ? a.count - 1 : a.count)
    }
    var stddev: Element { variance(sample: false).squareRoot() }
}
extension Sequence where Element: BinaryInteger {
    var mean: Double? { map { Double($0) }.mean }
}
extension Sequence where Element: Sample {
    var mean: Element.Value? { map(\.value).mean }
    func range() -> (Element.Value, Element.Value)? {
        guard let lo = self.map(\.value).min(), let hi = self.map(\.value).max() else { return nil }
        return (lo, hi)
    }
}
func median<T: Comparable>(_ xs: [T]) -> T? { xs.isEmpty ? nil : xs.sorted()[xs.count / 2] }
func median(_ xs: [Double]) -> Double? {
    let s = xs.sorted()
    return s.isEmpty ? nil : s.count % 2 == 1 ? s[s.count / 2] : (s[s.count / 2 - 1] + s[s.count / 2]) / 2
}
let temps = [21.5, 19, 24.25, 18, 22].enumerated().map { Temp(value: $1, day: $0) }
let volts: [Volt] = [1.5, 3, 4.5].map(Volt.init)
print(temps.mean!, volts.mean!, type(of: temps.mean), type(of: volts.mean))
print([1, 2, 4].mean ?? 0, [1.0, 2, 4.5].mean ?? 0, [UInt8]().mean as Any, type(of: [1 as Int8].mean))
print([2, 4, 4, 4, 5, 5, 7, 9].map(Double.init).stddev, [2.0, 4].variance(), [Float(2), 4].variance(sample: false))
print(temps.range()!, volts.range().map { $0.1 - $0.0 } ?? 0, [Temp]().range() == nil)
print(median([3, 1, 2])!, median([4, 1, 2, 3])!, median([1, 2.5])!, median(["b", "a", "c"])!, median([] as [Int]) as Any)
print(type(of: median([4, 1])), type(of: median([4.0, 1])), type(of: median([4, 1.5])))
let hot = temps.filter { $0.value > 20 }.sorted { $0.value > $1.value }
print(hot.map(\.day), hot.map { String(format: "%.1f", $0.value) }, hot.first.map { $0.value - 20 } ?? 0)
let diffs = zip(temps, temps.dropFirst()).map { $1.value - $0.value }
print(diffs, diffs.map { $0 > 0 ? 1 : -1 }, diffs.map { $0 > 0 ? 1 : -0.5 }, diffs.map(abs).max()!)
let norm = temps.map { ($0.value - temps.mean!) / 2 }.map { ($0 * 10).rounded() / 10 }
print(norm, norm.min()!, type(of: norm))
let running = temps.reduce(into: [0.0]) { $0.append($0.last! + $1.value) }.dropFirst()
print(running, type(of: running), running.last!.rounded(.up), Int(running.first!))
print(pow(2, 10), pow(2.0, 0.5) > 1.41, sqrt(16), max(1, 2.5), min(3, 2, 1), abs(-4), abs(-4.5), type(of: sqrt(4)), type(of: pow(2, 3)))
let w: [Double] = [1, 2, 3], dot = zip(w, [4, 5, 6]).map(*).reduce(0, +)
print(dot, type(of: dot), zip(w, w).reduce(0) { $0 + $1.0 * $1.1 }, w.map { $0 / 2 }, w.map { Int($0) / 2 }, w.map { pow($0, 2) })
let hist = temps.reduce(into: [Int: Int]()) { $0[Int($1.value) / 5 * 5, default: 0] += 1 }
print(hist.sorted { $0.key < $1.key }.map { "\($0.key):" + String(repeating: "#", count: $0.value) })

typealias Reading = (sensor: String, value: Double, at: Int)
let readings: [Reading] = [("a", 1.5, 0), ("b", 2, 1), (sensor: "a", value: 4, at: 2), ("c", -1, 3)]
for (name, v, _) in readings where v > 1 { print(name, v) }
let peak = readings.max { $0.value < $1.value }!
print(peak, peak.sensor, peak.1, type(of: peak))
let stats = readings.reduce((count: 0, sum: 0.0)) { ($0.count + 1, $0.sum + $1.value) }
print(stats, stats.sum / Double(stats.count), type(of: stats))
let (lo, hi) = readings.map(\.value).reduce((Double.infinity, -Double.infinity)) { (min($0.0, $1), max($0.1, $1)) }
print(lo, hi)
let pairs = zip(["x", "y", "z"], 1...).map { (key: $0, val: $1) }
print(pairs.map(\.key), pairs.first!.val, type(of: pairs))
let dict = Dictionary(uniqueKeysWithValues: pairs.map { ($0.key, $0.val * 10) })
print(dict.sorted { $0.1 > $1.1 }.map { $0.0 }, type(of: dict))
var (a, b, (c, d)) = (1, 2.5, ("s", [1, 2]))
swap(&a, &d[0])
(c, _) = ("t", a)
b += 1
print(a, b, c, d)
func minmax<S: Sequence>(_ s: S) -> (min: S.Element, max: S.Element)? where S.Element: Comparable {
    var it = s.makeIterator()
    guard let f = it.next() else { return nil }
    return s.reduce((f, f)) { (Swift.min($0.0, $1), Swift.max($0.1, $1)) }
}
print(minmax([3, 1, 2])!.max, minmax("swift")?.min ?? "-", minmax([Int]()) == nil)
if let (l, h) = minmax([2.5, 1]) { print(l, h, type(of: (l, h))) }
print((1, "b") < (1, "c"), (2, 1) == (2, 1), ("a", 2.0, 3) > ("a", 1, 9))
let sorted = [(2, "b"), (1, "z"), (2, "a")].sorted { $0 < $1 }
print(sorted)
print([(2, "b"), (1, "z"), (2, "a")].sorted(by: >).map(\.1), sorted.first { $0.0 == 2 }!.1)
let fns: [(name: String, op: (Int, Int) -> Int)] = [("add", +), ("mul", *), ("max", max), ("rev", { $1 - $0 })]
for (name, op) in fns { print(name, op(3, 4), terminator: "; ") }
print()
switch (readings.count, readings.first?.sensor) {
case (0, _): print("none")
case (let n, "a"?) where n > 3: print("many from a", n)
case let (n, s): print(n, s as Any)
}
let nested = ((1, 2), ["k": (3, 4.5)])
print(nested.0.1, nested.1["k"]!.1, nested.1["q"]?.0 ?? -1, type(of: nested))
let t: (Double, UInt8?, Character) = (1, 2, "3")
print(t)

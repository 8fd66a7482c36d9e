import Foundation

struct Window<Element>: Sequence, IteratorProtocol {
    let base: [Element]
    let size: Int
    var start = 0

    mutating func next() -> ArraySlice<Element>? {
        guard start + size <= base.count else { return nil }
        defer { start += 1 }
        return base[start..<start + size]
    }
}

extension Array {
    func windows(of size: Int) -> Window<Element> { Window(base: self, size: size) }
}

extension Sequence where Element: BinaryFloatingPoint {
    func average() -> Element? {
        var n: Element = 0, sum: Element = 0
        for v in self { sum += v; n += 1 }
        return n == 0 ? nil : sum / n
    }
}

func exponential(alpha: Double) -> (Double) -> Double {
    var last: Double?
    return { x in
        let value = last.map { alpha * x + (1 - alpha) * $0 } ?? x
        last = value
        return value
    }
}

func makeCumulative() -> (add: (Double) -> Void, read: () -> Double?) {
    var values: [Double] = []
    return ({ values.append($0) }, { values.average() })
}

let prices = [10.0, 10.5, 11.25, 10.75, 12.0, 13.5, 13.0, 12.25]
print("prices:", prices)
for size in [1, 3, 5, 9] {
    let sma = prices.windows(of: size).compactMap { $0.average() }
    print("sma(\(size)):", sma.map { String(format: "%.3f", $0) })
}
let ema = exponential(alpha: 0.5)
print("ema:", prices.map(ema))
print("ema continues:", ema(0))

let cumulative = makeCumulative()
print("start:", cumulative.read() ?? "nothing yet")
for p in prices.prefix(4) {
    cumulative.add(p)
    if let c = cumulative.read() { print("after \(p): \(c)") }
}
let changes = zip(prices.dropFirst(), prices).map { $0 - $1 }
print("changes:", changes)
print("up days:", changes.filter { $0 > 0 }.count, "best:", changes.max() as Any)
let float: [Float] = [0.1, 0.2, 0.3]
print(float.average()!, [Float]().average() as Any)
for w in ["a", "b", "c", "d"].windows(of: 2) {
    print(w, w.startIndex, w.joined(separator: "-"))
}

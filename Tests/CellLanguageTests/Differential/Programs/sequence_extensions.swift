extension Sequence {
    func chunked(while belongs: (Element, Element) throws -> Bool) rethrows -> [[Element]] {
        try reduce(into: []) { groups, x in
            if let last = groups.last?.last, try belongs(last, x) {
                groups[groups.count - 1].append(x)
            } else {
                groups.append([x])
            }
        }
    }
    func count(where predicate: (Element) -> Bool) -> Int {
        reduce(0) { $0 + (predicate($1) ? 1 : 0) }
    }
    func scan<R>(_ initial: R, _ next: (R, Element) -> R) -> [R] {
        var acc = initial
        return map { acc = next(acc, $0); return acc }
    }
}

extension Sequence where Element: Hashable {
    func uniqued() -> [Element] {
        var seen = Set<Element>()
        return filter { seen.insert($0).inserted }
    }
    var frequencies: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
}

extension Sequence where Element: Hashable & Comparable {
    var mode: (value: Element, times: Int)? {
        frequencies.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
    }
}

extension Collection {
    subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil }
    func windows(of n: Int) -> [SubSequence] {
        guard n > 0, count >= n else { return [] }
        return (0...count - n).map { dropFirst($0).prefix(n) }
    }
}

extension Collection where Element: BinaryFloatingPoint {
    var mean: Element { isEmpty ? .nan : reduce(0, +) / Element(count) }
}

extension Array where Element == String {
    func table(columns: Int) -> String {
        let w = map(\.count).max() ?? 0
        return stride(from: 0, to: count, by: columns)
            .map { self[$0..<Swift.min($0 + columns, count)].map { $0 + String(repeating: "_", count: w - $0.count) }.joined(separator: "|") }
            .joined(separator: "\n")
    }
}

let data = [1, 2, 3, 7, 8, 20, 21, 22, 4]
print(data.chunked { $1 == $0 + 1 })
print(data.count { $0 > 5 }, data.scan(0, +), data.scan("") { $0 + String($1) }.last!)
print("mississippi".uniqued(), "mississippi".frequencies.sorted { $0.key < $1.key }.map { "\($0)\($1)" })
print("mississippi".mode!, [3, 1, 3, 1, 2].mode!.value, [Int]().mode as Any)
print(data[safe: 2] as Any, data[safe: 99] as Any, data[3...][safe: 0] as Any)
print("swift".windows(of: 3), data.windows(of: 4).map { $0.reduce(0, +) }, [1].windows(of: 2))
print([1.5, 2.5, 4].mean, [Float(1), 2].mean, [Double]().mean)
print(["ant", "butterfly", "cat", "dog", "eel"].table(columns: 2))
print("aabbbc".chunked(while: ==).map { String($0) }, Array(data.lazy.filter(\.isEven).map { $0 * 10 }.prefix(2)))

extension BinaryInteger { var isEven: Bool { self % 2 == 0 } }

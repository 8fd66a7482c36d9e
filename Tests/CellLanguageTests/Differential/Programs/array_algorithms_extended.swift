extension Array {
    func rotated(by k: Int) -> [Element] {
        guard !isEmpty else { return self }
        let s = ((k % count) + count) % count
        return Array(self[s...] + self[..<s])
    }
    func chunked(into size: Int) -> [[Element]] { stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) } }
    subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil }
    func windows(_ n: Int) -> [ArraySlice<Element>] { count < n ? [] : (0...count - n).map { self[$0..<$0 + n] } }
    mutating func modifyEach(_ f: (inout Element) -> Void) { for i in indices { f(&self[i]) } }
    func partitioned(_ p: (Element) throws -> Bool) rethrows -> (matching: [Element], rest: [Element]) {
        var a = [Element](), b = [Element]()
        for x in self { if try p(x) { a.append(x) } else { b.append(x) } }
        return (a, b)
    }
}
extension Array where Element: Hashable {
    var uniqued: [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } }
    func duplicates() -> Set<Element> { Set(Dictionary(grouping: self) { $0 }.filter { $1.count > 1 }.keys) }
}
extension Array where Element: Comparable {
    func insertionIndex(of x: Element) -> Int {
        var (lo, hi) = (startIndex, endIndex)
        while lo < hi {
            let mid = lo + (hi - lo) / 2
            if self[mid] < x { lo = mid + 1 } else { hi = mid }
        }
        return lo
    }
    func longestIncreasing() -> [Element] {
        var tails: [Element] = []
        for x in self {
            let i = tails.insertionIndex(of: x)
            if i == tails.count { tails.append(x) } else { tails[i] = x }
        }
        return tails
    }
    var argmax: Int? { indices.max { self[$0] < self[$1] } }
}
extension Sequence where Element: Sequence { func flattened() -> [Element.Element] { flatMap { $0 } } }
extension Collection where Element: Equatable {
    func count(of x: Element) -> Int { reduce(0) { $0 + ($1 == x ? 1 : 0) } }
}
let n = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3]
print(n.rotated(by: 3), n.rotated(by: -1).first!, [Int]().rotated(by: 2))
print(n.chunked(into: 4), n[safe: 2] ?? -1, n[safe: 99] as Any)
print(n.windows(3).map { $0.reduce(0, +) }, n.windows(20).isEmpty)
var m = n; m.modifyEach { $0 *= $0 }; print(m)
let (even, odd) = n.partitioned { $0.isMultiple(of: 2) }
print(even, odd, n.uniqued, n.duplicates().sorted())
print(n.longestIncreasing().count, n.argmax!, n.sorted().insertionIndex(of: 5), [[1], [2, 3]].flattened(), "banana".count(of: "a"))
m = Array(1...10); m.removeSubrange(2..<5); m.insert(contentsOf: [0, 0], at: 1); m.swapAt(0, m.count - 1); m.replaceSubrange(..<2, with: [7]); print(m)
m.removeAll { $0 == 0 }; m.reverse(); print(m, m.firstIndex(of: 8) ?? -1, m.lastIndex { $0 > 6 } ?? -1, m.split(separator: 9))
print(m.dropLast(2), m.prefix { $0 > 5 }, m.drop { $0 > 5 }, m.min { $0 % 4 < $1 % 4 } ?? 0, m.starts(with: [1, 10]))
print(zip(m, m.dropFirst()).map { $1 - $0 }, m.enumerated().filter { $0.offset % 2 == 0 }.map { $0.element }, m.allSatisfy { $0 > 0 })
print(Array(repeating: [0], count: 2), [1, 2] + [3], [[1, 2], [3]].joined(separator: [0]).map { $0 }, m.elementsEqual([1]), [1, 2].lexicographicallyPrecedes([1, 3]))
var grid = Array(repeating: Array(repeating: ".", count: 3), count: 2); grid[1][2] = "#"; print(grid.map { $0.joined() })
print(n.indices.filter { n[$0] == 5 }, n.reduce((0, 1)) { ($0.0 + $1, $0.1 * $1 % 1000) }, n.map(Double.init).map { $0 / 2 }.prefix(2))

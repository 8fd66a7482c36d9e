extension Collection {
    func chunked(into size: Int) -> [SubSequence] {
        var result: [SubSequence] = []
        var start = startIndex
        while start != endIndex {
            let end = index(start, offsetBy: size, limitedBy: endIndex) ?? endIndex
            result.append(self[start..<end])
            start = end
        }
        return result
    }
    func windows(of n: Int) -> [SubSequence] {
        guard count >= n else { return [] }
        return indices.dropLast(n - 1).map { self[$0..<index($0, offsetBy: n)] }
    }
    subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil }
    subscript(cycling n: Int) -> Element { self[index(startIndex, offsetBy: (n % count + count) % count)] }
}

extension Collection where Element: Equatable {
    func runLengths() -> [(element: Element, count: Int)] {
        reduce(into: []) { runs, e in
            if let last = runs.last, last.element == e { runs[runs.count - 1].count += 1 } else { runs.append((e, 1)) }
        }
    }
}

extension BidirectionalCollection where Element: Equatable {
    var isPalindrome: Bool {
        guard var hi = indices.last else { return true }
        var lo = startIndex
        while lo < hi {
            if self[lo] != self[hi] { return false }
            formIndex(after: &lo)
            formIndex(before: &hi)
        }
        return true
    }
}

extension RandomAccessCollection where Element: Comparable {
    func binarySearch(_ target: Element) -> Index? {
        var lo = startIndex, hi = endIndex
        while lo < hi {
            let mid = index(lo, offsetBy: distance(from: lo, to: hi) / 2)
            if self[mid] == target { return mid }
            if self[mid] < target { lo = index(after: mid) } else { hi = mid }
        }
        return nil
    }
}

extension Sequence where Element: Hashable {
    func uniqued() -> [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } }
    var modes: [Element] {
        let counts = Dictionary(map { ($0, 1) }, uniquingKeysWith: +)
        return uniqued().filter { counts[$0] == counts.values.max() }
    }
}
print((1...7).chunked(into: 3).map(Array.init), [1, 2, 3].chunked(into: 2), "abcdefg".chunked(into: 2), [Int]().chunked(into: 4))
print([1, 2, 3, 4].windows(of: 2).map { $0.reduce(0, +) }, "swift".windows(of: 4), (0..<2).windows(of: 5))
print([10, 20][safe: 2] as Any, [10, 20][safe: 1] as Any, "xyz"[cycling: -1], (5...8)[cycling: 9])
print("aaabccd".runLengths().map { "\($0.count)\($0.element)" }.joined(), [true, true, false].runLengths())
print("racecar".isPalindrome, [1, 2, 1, 1].isPalindrome, (3..<4).isPalindrome, "été".isPalindrome, EmptyCollection<Int>().isPalindrome)
let sorted = stride(from: 1, through: 99, by: 7).map { $0 }
print(sorted.binarySearch(50) as Any, sorted[3...].binarySearch(29) as Any, (1...1_000_000).binarySearch(77_777) != nil, sorted.binarySearch(2) as Any)
print([3, 1, 3, 2, 1].uniqued(), "hello world".modes, [[1], [2], [1]].uniqued(), "banana".uniqued())

extension RandomAccessCollection where Element: Comparable {
    func binarySearch(_ x: Element) -> Index? {
        var lo = startIndex, hi = endIndex
        while lo < hi {
            let mid = index(lo, offsetBy: distance(from: lo, to: hi) / 2)
            if self[mid] == x { return mid }
            if self[mid] < x { lo = index(after: mid) } else { hi = mid }
        }
        return nil
    }
    func partitionPoint(_ p: (Element) -> Bool) -> Index {
        var n = count, l = startIndex
        while n > 0 {
            let half = n / 2, mid = index(l, offsetBy: half)
            if p(self[mid]) { n = half } else { l = index(after: mid); n -= half + 1 }
        }
        return l
    }
}
print([1, 3, 5, 7].binarySearch(5) ?? -1, [1, 3, 5, 7][1...].binarySearch(7) ?? -1, ["a", "c"].binarySearch("b") as Any)
print([1, 2, 4, 8].partitionPoint { $0 >= 3 })
extension Collection {
    func cartesian<C: Collection>(_ o: C) -> [(Element, C.Element)] { flatMap { a in o.map { (a, $0) } } }
    subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil }
    func split(at n: Int) -> (SubSequence, SubSequence) { (prefix(n), dropFirst(n)) }
    func permutations() -> [[Element]] {
        guard let f = first else { return [[]] }
        return dropFirst().permutations().flatMap { p in (0...p.count).map { i in Array(p.prefix(i)) + [f] + Array(p.suffix(p.count - i)) } }
    }
}
print([1, 2].cartesian("ab").map { "\($0)\($1)" }, [1, 2][safe: 5] as Any, [1, 2][safe: 1] as Any)
let (h, t) = "hello".split(at: 2); print(h, t, [1, 2, 3].permutations().count)
extension Collection where Element: Collection, Element.Element: Numeric {
    func sums() -> [Element.Element] { map { $0.reduce(.zero, +) } }
}
print([[1, 2], [3]].sums(), [[1.5], []].sums())

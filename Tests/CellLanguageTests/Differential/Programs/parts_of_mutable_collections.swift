extension MutableCollection where Self: BidirectionalCollection, Element: Comparable {
    mutating func turn(_ k: Index) { self[k...].reverse() }
    mutating func turnAll(_ r: Range<Index>) { self[r].reverse(); self[..<r.lowerBound] = self[..<r.lowerBound] }
}
var a = [1, 2, 3, 4]
a.turn(1); print(a)
a.turnAll(1..<3); print(a)
struct Ring: MutableCollection, RandomAccessCollection {
    var items: [Int]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    subscript(i: Int) -> Int { get { items[i] } set { items[i] = newValue } }
}
var r = Ring(items: [5, 3, 9, 1])
r.turn(2); print(r.items)
r[1...].sort(); print(r.items)
r[..<2].swapAt(0, 1); print(r.items)
print(Array(r[1..<3]))
a[1...].sort(by: >); print(a)

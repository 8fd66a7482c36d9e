struct Ring: Collection {
    var items: [Int]
    var startIndex: Int { 0 }
    var endIndex: Int { items.count }
    subscript(i: Int) -> Int { items[i] }
    func index(after i: Int) -> Int { i + 1 }
}
extension Collection {
    func chunked(_ n: Int) -> [SubSequence] {
        var r: [SubSequence] = []
        var i = startIndex
        while i < endIndex {
            let j = index(i, offsetBy: n, limitedBy: endIndex) ?? endIndex
            r.append(self[i..<j])
            i = j
        }
        return r
    }
}
let ring = Ring(items: [5, 6, 7, 8, 9])
for c in ring.chunked(2) { print(Array(c), c.startIndex, c.endIndex, c.count) }
let s = ring.dropFirst(2)
print(s.first ?? -1, s[3], Array(s.prefix(2)), s.map { $0 * 2 }, s.base.items)
let t: Slice<Ring> = ring[1..<3]
print(t.reduce(0, +), t.isEmpty, t.indices.count)
print(ring.suffix(2).map { $0 }, ring.prefix { $0 < 8 }.count, ring.split(separator: 7).map(Array.init))
print(t)

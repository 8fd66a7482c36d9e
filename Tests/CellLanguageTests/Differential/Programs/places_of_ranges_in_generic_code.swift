let r = 10..<20
print(r[13], r[13..<15], r[...].count)
extension RandomAccessCollection where Element: Comparable {
    func at(_ i: Index) -> Element { self[i] }
    func isSorted() -> Bool {
        var i = startIndex
        while i < endIndex {
            let next = index(after: i)
            if next < endIndex, self[next] < self[i] { return false }
            i = next
        }
        return true
    }
    func lowerPlace(of wanted: Element) -> Index {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
            if self[middle] < wanted { low = index(after: middle) } else { high = middle }
        }
        return low
    }
}
print((10..<20).at(13), [1, 2].at(1), [1, 2, 3][1...].at(2))
print((10..<20).isSorted(), (10..<20).lowerPlace(of: 15), (1...5).isSorted(), [3, 1].isSorted())
func middle<C: RandomAccessCollection>(_ c: C) -> C.Element { c[c.index(c.startIndex, offsetBy: c.count / 2)] }
print(middle(0..<9), middle(1...4), middle("abc".map { $0 }))

extension Collection where SubSequence: Collection, Element: Comparable {
    func quicksorted() -> [Element] {
        guard let pivot = first else { return [] }
        let rest = dropFirst()
        return rest.filter { $0 < pivot }.quicksorted() + [pivot] + rest.filter { $0 >= pivot }.quicksorted()
    }
}
extension Collection {
    func headTail() -> (head: Element, tail: SubSequence)? { first.map { ($0, dropFirst()) } }
    func allSlices() -> [[Element]] {
        (0..<count).flatMap { i in (i..<count).map { j in
            Array(self[index(startIndex, offsetBy: i)...index(startIndex, offsetBy: j)]) } }
    }
    func firstRun(where p: (Element) -> Bool) -> SubSequence? {
        guard let a = firstIndex(where: p) else { return nil }
        let tail = self[a...]
        return tail.prefix(while: p) as? SubSequence
    }
}
func sum<C: Collection>(_ c: C) -> Int where C.Element == Int {
    var rest = c[...], s = 0
    while let f = rest.first { s += f; rest = rest.dropFirst() }
    return s
}
func msort<C: Collection>(_ c: C, by less: (C.Element, C.Element) -> Bool) -> [C.Element] {
    guard c.count > 1 else { return Array(c) }
    let m = c.index(c.startIndex, offsetBy: c.count / 2)
    let l = msort(c[..<m], by: less), r = msort(c[m...], by: less)
    var out: [C.Element] = [], i = 0, j = 0
    while i < l.count && j < r.count { if less(r[j], l[i]) { out.append(r[j]); j += 1 } else { out.append(l[i]); i += 1 } }
    return out + l[i...] + r[j...]
}
print([3, 1, 2].quicksorted(), String("swift".quicksorted()))
if let (h, t) = "abc".headTail() { print(h, t) }
print("abc".allSlices().map { String($0) })
print(msort([3, 1, 2, 5, 4], by: <), String(msort("merge", by: <)))

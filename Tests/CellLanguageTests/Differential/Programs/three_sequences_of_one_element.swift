func merge<A: Collection, B: Collection, C: Collection>(_ a: A, _ b: B, _ c: C) -> [A.Element] where A.Element == B.Element, C.Element == A.Element {
    var r: [A.Element] = []
    r.append(contentsOf: a); r.append(contentsOf: b); r.append(contentsOf: c)
    return r
}
print(merge([1], [2], [3]))
extension Sequence {
    func joinAll<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [Element] where A.Element == Element, B.Element == Element {
        var r = Array(self)
        r += a
        r.append(contentsOf: b)
        return r
    }
}
print([1].joinAll([2], [3]))

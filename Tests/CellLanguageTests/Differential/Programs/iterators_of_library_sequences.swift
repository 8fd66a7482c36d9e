func firstTwo<S: Sequence>(_ s: S) -> [S.Element] {
    var it = s.makeIterator()
    var out: [S.Element] = []
    while out.count < 2, let x = it.next() { out.append(x) }
    return out
}
print(firstTwo([1, 2, 3]), firstTwo(1...9), firstTwo("abc"), firstTwo(stride(from: 0, to: 9, by: 3)), firstTwo(zip([1, 2], "ab")))
print(firstTwo(Set([1])), firstTwo([1: 2]), firstTwo([3, 4].reversed()), firstTwo([5].lazy.map { $0 + 1 }), firstTwo([1, 2].enumerated()), firstTwo(repeatElement(1, count: 3)))
print(firstTwo([[1], [2]].joined()), firstTwo("a b".split(separator: " ")), firstTwo([1, 2, 3][1...]), firstTwo("héllo".utf8), firstTwo(sequence(first: 1) { $0 * 2 }), firstTwo([1: "a"].keys), firstTwo(AnySequence([1])), firstTwo(0..<5))
var a = (1...3).makeIterator(), b = "ab".makeIterator(), c = stride(from: 0.5, through: 1, by: 0.5).makeIterator(), d = zip(1...2, "xy").makeIterator(), e = [1, 2].enumerated().makeIterator(), f = Set([4]).makeIterator(), g = ["k": 1].makeIterator(), h = [1, 2].reversed().makeIterator(), i = (1...).makeIterator()
print(a.next()!, b.next()!, c.next()!, d.next()!, e.next()!, f.next()!, g.next()!, h.next()!, i.next()!, a.next() as Any)
var j = [1, 2, 3].lazy.filter { $0 > 1 }.makeIterator()
print(j.next() as Any, j.next() as Any, j.next() as Any)

extension StringProtocol {
    func parts(_ c: Character) -> [SubSequence] { split(separator: c) }
    func firstWord() -> SubSequence { prefix(while: { $0 != " " }) }
}
print("a,b,c".parts(","), "hello there".firstWord(), "x y z".dropFirst(2).firstWord())
extension Collection where Element: Equatable {
    func head(until e: Element) -> SubSequence { prefix { $0 != e } }
    func tail(_ n: Int) -> Self.SubSequence { dropFirst(n) }
}
print([1, 2, 3, 4].head(until: 3), "abcdef".head(until: "d"), Array("héllo".tail(2)))
extension Collection where SubSequence == ArraySlice<Element> {
    func lastHalf() -> ArraySlice<Element> { self[index(startIndex, offsetBy: count / 2)...] }
}
print([1, 2, 3, 4, 5].lastHalf())
extension Collection where Self: BidirectionalCollection, Element: Equatable {
    var isPalindrome: Bool {
        if isEmpty { return true }
        var i = startIndex, j = index(before: endIndex)
        while i < j {
            if self[i] != self[j] { return false }
            formIndex(after: &i)
            formIndex(before: &j)
        }
        return true
    }
}
print("racecar".isPalindrome, [1, 2, 3].isPalindrome, "".isPalindrome)
func halves<C: Collection>(_ c: C) -> (C.SubSequence, C.SubSequence) {
    let middle = c.index(c.startIndex, offsetBy: c.distance(from: c.startIndex, to: c.endIndex) / 2)
    return (c[..<middle], c[middle...])
}
let (l, r) = halves("swiftly")
print(l, r)
let (a, b) = halves([1, 2, 3, 4, 5])
print(a, b, a.sum(), b.sum())
extension Sequence where Element: AdditiveArithmetic {
    func sum() -> Element { reduce(.zero, +) }
}
for i in "abc".indices { print("abc"[i], terminator: " ") }
print()
extension Collection {
    func every(_ n: Int) -> [Element] {
        indices.enumerated().compactMap { $0.offset % n == 0 ? self[$0.element] : nil }
    }
}
print("abcdefg".every(2), [1, 2, 3, 4, 5].every(3))

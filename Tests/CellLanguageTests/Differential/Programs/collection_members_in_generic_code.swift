func middle<C: RandomAccessCollection>(_ c: C) -> C.Element? {
    guard !c.isEmpty else { return nil }
    var i = c.startIndex
    c.formIndex(&i, offsetBy: c.count / 2)
    return c[i]
}
print(middle([1, 2, 3])!, middle(10..<20)!, middle("abc".utf8.map { $0 })!)
var place = "hello".startIndex
print("hello".formIndex(&place, offsetBy: 9, limitedBy: "hello".endIndex), place == "hello".endIndex)
func parts<C: Collection>(_ c: C, at i: C.Index) -> (C.SubSequence, C.SubSequence) { (c.prefix(upTo: i), c.suffix(from: i)) }
let (l, r) = parts([1, 2, 3, 4], at: 1)
print(l, r, parts("swift", at: "swift".firstIndex(of: "i")!))
func consume<C: Collection>(_ c: C) -> [C.Element] where C.SubSequence == C {
    var rest = c, out: [C.Element] = []
    while let x = rest.popFirst() { out.append(x) }
    return out
}
print(consume([3, 4, 5][1...]), consume("xyz"[...]))
func trimmed<C: BidirectionalCollection>(_ c: C) -> C where C.SubSequence == C, C.Element == Int {
    var c = c
    while c.first == 0 { c.removeFirst() }
    while c.last == 0 { c.removeLast() }
    return c
}
print(trimmed([0, 0, 1, 0, 2, 0][...]))
let data = [1, 2, 3, 1, 2, 4, 1, 2]
print(data.firstRange(of: [1, 2, 4]) as Any, data.ranges(of: [1, 2]), data.contains([2, 3, 1]), data.contains([9]))
print(data.trimmingPrefix([1, 2]), data.replacing([1, 2], with: [0]), data.trimmingPrefix { $0 < 3 })
var text = "banana bandana"
print(text.ranges(of: "an").count, text.replacing("an", with: "AN"), text.trimmingPrefix("ban"))
var copy = data
copy.replace([1, 2], with: [7, 7, 7], maxReplacements: 1); print(copy)
func slice<R: RangeExpression>(_ a: [String], _ range: R) -> [String] where R.Bound == Int { Array(a[range.relative(to: a)]) }
let w = ["a", "b", "c", "d"]
print(slice(w, 1...2), slice(w, 2...), slice(w, ..<1), slice(w, ...2), slice(w, 0..<4))
func pick<C: Collection, R: RangeExpression>(_ c: C, _ r: R) -> C.SubSequence where R.Bound == C.Index { c[r] }
print(pick(w, 1...), pick(w, ..<2), pick("hey", "hey".startIndex...))
struct Stock { let levels: any RangeExpression<Int> = 3...5 }
func inside<R: RangeExpression>(_ x: R.Bound, _ ranges: [R]) -> Int { ranges.filter { $0.contains(x) }.count }
print(inside(4, [1...3, 3...9]), inside("m", ["a"..<"n"]))
print(Range(uncheckedBounds: (lower: 2, upper: 5)), PartialRangeFrom(3).contains(4))
let a1 = [1, 2, 3], b1 = [1, 4, 9]
print(b1.starts(with: a1) { $0 == $1 * $1 }, a1.elementsEqual(b1) { $0 <= $1 })

var nums = [9, 2, 7, 4, 5, 6]
let p = nums.partition { $0 % 2 == 0 }
print(p, nums[..<p].sorted(), nums[p...].sorted(), type(of: nums[..<p]))
var s = nums.sorted()[1..<5]
print(s, s.startIndex, s.first!, s[s.startIndex + 1], type(of: s))
s.sort { $0 > $1 }
s[1] = 100
s += [0, 0]
print(s, s.endIndex, s.max()!, s.lastIndex(of: 0)!, s.firstIndex { $0 < 5 } ?? -1)
let mid = s.dropFirst().dropLast(2)
print(mid, type(of: mid), mid.map(Double.init), Array(mid) == [100, 5, 4], mid.elementsEqual([100, 5, 4]))
extension ArraySlice {
    func halves() -> (ArraySlice, ArraySlice) { let m = startIndex + count / 2; return (self[..<m], self[m...]) }
}
extension Array {
    func halves() -> (Array, Array) { (Array(self[..<(count / 2)]), Array(self[(count / 2)...])) }
    func chunked(_ n: Int) -> [ArraySlice<Element>] { stride(from: 0, to: count, by: n).map { self[$0..<Swift.min($0 + n, count)] } }
    func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }
}
let (l, r) = nums.sorted().halves()
let (sl, sr) = nums.sorted()[...].halves()
print(l, r, type(of: l), sl, sr, type(of: sr))
let ch: [[Int]] = nums.sorted().chunked(4)
let cs: [ArraySlice<String>] = ["a", "b", "c"].chunked(2)
print(ch, cs, cs.last!.startIndex, type(of: cs))
func mergeSort<T: Comparable>(_ a: ArraySlice<T>) -> [T] {
    guard a.count > 1 else { return Array(a) }
    let (x, y) = a.halves()
    var (i, j) = (mergeSort(x)[...], mergeSort(y)[...])
    var out: [T] = []
    while let p = i.first, let q = j.first { out.append(p <= q ? i.removeFirst() : j.removeFirst()) }
    return out + i + j
}
func mergeSort<T: Comparable>(_ a: T...) -> [T] { mergeSort(a[...]) }
print(mergeSort(3, 1, 2), mergeSort(2.5, 1), mergeSort(["q", "b"][...]), type(of: mergeSort(1, 2.5)))
var words = "one two three four".split(separator: " ")
words.removeAll { $0.hasPrefix("t") }
words.append("five")
words.insert(contentsOf: ["x", "y"], at: 1)
words.replaceSubrange(0..<1, with: ["zero"])
words.swapAt(0, 2)
print(words, type(of: words), words.joined(separator: "/"), words.last! + "!", type(of: words.last! + "!"))
print([1, 2] + (3...5), [0] + nums.prefix(1), nums.prefix(1) + [0], type(of: nums.prefix(1) + [0]))
print(nums.sorted().split { $0 == 5 }, "a1b2c".split(whereSeparator: \.isNumber), [1, 0, 2, 0, 3].split(separator: 0, maxSplits: 1).map(Array.init))
print(nums.sorted().prefix(upTo: 2), nums.sorted().suffix(from: 4), nums.sorted().drop { $0 < 6 }, nums.sorted().prefix { $0 < 5 })

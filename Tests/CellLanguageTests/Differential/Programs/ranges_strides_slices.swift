// Ranges, strides, slices and indices in everyday use.
let letters = Array("abcdefghij")
print(letters[2...4], letters[..<3], letters[7...], letters[3..<3].isEmpty, letters[...].count)
print(stride(from: 10, to: 0, by: -3).map { $0 }, Array(stride(from: 0.0, through: 1, by: 0.25)), stride(from: 1, to: 1, by: 1).underestimatedCount)

var slice = letters[3...6]
print(slice.startIndex, slice.endIndex, slice.first!, slice[4], slice.firstIndex(of: "f") ?? -1)
slice[4] = "X"
slice.append("!")
slice.removeFirst()
print(String(slice), String(letters[3...6]), slice.indices, slice.count)

var numbers = Array(1...10)
numbers[2..<5] = [30, 40]
print(numbers, numbers.count)
numbers.replaceSubrange(0...1, with: repeatElement(0, count: 3))
numbers.insert(contentsOf: [7, 7], at: numbers.endIndex)
numbers.removeSubrange(4...)
print(numbers, numbers.dropFirst(2).dropLast().map { $0 + 1 }, numbers.suffix(2).startIndex)

let range = 3..<8, closed: ClosedRange = 5...12
print(range.contains(8), range ~= 7, range.overlaps(Range(closed)), range.clamped(to: 0..<5), closed.lowerBound, range.upperBound, range.count, closed.isEmpty)
print(range.reversed(), closed.filter { $0 % 4 == 0 }, (1..<4).map { String(repeating: "*", count: $0) }, (0...3).reduce(1) { $0 * ($1 + 1) })
print(("a"..."e").contains("c"), (0.5...1.5).contains(1.5), ("apple"..<"banana").contains("avocado"), (..<5).contains(-3), (5...).contains(4))

let text = "The quick brown fox"
let start = text.index(text.startIndex, offsetBy: 4), end = text.index(start, offsetBy: 5)
print(text[start..<end], text[..<start], text[end...].count, text[text.index(before: text.endIndex)], text.prefix(upTo: start).uppercased())
if let space = text.lastIndex(of: " ") { print(text[text.index(after: space)...], text.distance(from: text.startIndex, to: space)) }
var mutable = text
mutable.replaceSubrange(start..<end, with: "slow")
mutable.insert("~", at: mutable.startIndex)
mutable.removeSubrange(mutable.firstIndex(of: "b")!..<mutable.lastIndex(of: " ")!)
print(mutable, mutable.indices.filter { mutable[$0] == "o" }.count)

for i in (0..<10).reversed() where i % 4 == 1 { print(i, terminator: " ") }
for (i, j) in zip(stride(from: 0, through: 6, by: 2), (1...).lazy.map { $0 * $0 }) { print("\(i)\(j)", terminator: " ") }
print()
let chunks = stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
print(chunks, letters.split(separator: "d").map { String($0) }, letters.partitioned { $0 < "d" })
extension Array {
    func partitioned(_ test: (Element) -> Bool) -> ([Element], [Element]) {
        (filter(test), filter { !test($0) })
    }
}
print(numbers.indices.contains(4), letters.enumerated().filter { $0.offset % 3 == 0 }.map(\.element), zip(1..., "xyz").map { "\($0)\($1)" })
var array2 = [5, 3, 8, 1]
array2[1...].sort()
array2[..<2].reverse()
print(array2, array2.firstIndex { $0 > 4 } ?? -1, array2.prefix { $0 < 8 }, array2.drop { $0 < 5 }, array2.last { $0 < 5 } ?? 0)

struct SortedList<Element: Comparable>: Sequence, CustomStringConvertible {
    private var items: [Element] = []
    init() {}
    init<S: Sequence>(_ items: S) where S.Element == Element { self.items = items.sorted() }
    var count: Int { items.count }
    var first: Element? { items.first }
    var description: String { "\(items)" }
    private func position(of element: Element) -> Int {
        var (low, high) = (0, items.count)
        while low < high {
            let middle = (low + high) / 2
            if items[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low
    }
    func contains(_ element: Element) -> Bool {
        let index = position(of: element)
        return index < items.count && items[index] == element
    }
    @discardableResult
    mutating func insert(_ element: Element) -> Int {
        let index = position(of: element)
        items.insert(element, at: index)
        return index
    }
    subscript(index: Int) -> Element { items[index] }
    subscript(range: ClosedRange<Element>) -> [Element] { items.filter { range.contains($0) } }
    func makeIterator() -> IndexingIterator<[Element]> { items.makeIterator() }
    func merged(with other: SortedList) -> SortedList { SortedList(items + other.items) }
    static func + (a: SortedList, b: [Element]) -> SortedList { a.merged(with: SortedList(b)) }
}
extension SortedList where Element: BinaryInteger {
    var gaps: [Element] { zip(items, items.dropFirst()).map { $1 - $0 } }
}
extension SortedList: Equatable {}
var list = SortedList([5, 1, 4])
list.insert(3)
print(list, list.contains(4), list.contains(2), list.gaps, list[2...4], list[0])
print(list.map { $0 * 2 }, list.reduce(0, +), list.first ?? 0, list + [2, 9] == SortedList([1, 2, 3, 4, 5, 9]))
var words = SortedList("the cat sat on the mat".split(separator: " "))
print(words.insert("dog"), words.count, words["cat"..."mat"], words.max() ?? "")
for word in words where word.count == 3 { print(word, terminator: " ") }
print()
print(SortedList<Double>().first as Any, SortedList<Character>("hello").description)

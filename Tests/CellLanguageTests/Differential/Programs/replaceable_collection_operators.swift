extension RangeReplaceableCollection {
    @discardableResult mutating func removeFirst(where p: (Element) throws -> Bool) rethrows -> Element? {
        guard let i = try firstIndex(where: p) else { return nil }
        return remove(at: i)
    }
    func appending(_ e: Element) -> Self { var c = self; c.append(e); return c }
    mutating func rotateLeft() { if !isEmpty { append(removeFirst()) } }
    static func filled(_ e: Element, _ n: Int) -> Self { var c = Self(); for _ in 0..<n { c.append(e) }; return c }
    mutating func keep(_ p: (Element) -> Bool) { removeAll { !p($0) } }
    mutating func add<S: Sequence>(_ s: S) where S.Element == Element { append(contentsOf: s); insert(contentsOf: [first!], at: startIndex) }
    func joinedWith(_ o: Self) -> Self { self + o }
}
var a = [3, 1, 2]
print(a.removeFirst { $0 < 3 } as Any, a, a.appending(9)); a.rotateLeft(); print(a, [Int].filled(7, 3), String.filled("x", 3), "ab".appending("c"), [1].joinedWith([2]))
a.keep { $0 > 2 }; print(a); a.add([5, 6]); print(a)
var s = "hello"; s.rotateLeft(); print(s, s.removeFirst { $0 == "l" } as Any, s); s.keep { $0 != "l" }; print(s)
extension Array where Element: Equatable { mutating func remove(_ e: Element) { if let i = firstIndex(of: e) { remove(at: i) } } }
a.remove(5); print(a)
extension RangeReplaceableCollection where Element: Equatable {
    mutating func removeAllOf(_ e: Element) -> Int { let n = count; removeAll { $0 == e }; return n - count }
    func replacing(_ a: Element, by b: Element) -> Self { Self(map { $0 == a ? b : a == b ? a : $0 }) }
}
var t = [1, 2, 1]; print(t.removeAllOf(1), t, t.replacing(2, by: 5), "banana".replacing("a", by: "o"))
struct Stack<T>: RangeReplaceableCollection, RandomAccessCollection, MutableCollection {
    private var items: [T] = []
    init() {}
    var startIndex: Int { items.startIndex }
    var endIndex: Int { items.endIndex }
    subscript(i: Int) -> T { get { items[i] } set { items[i] = newValue } }
    mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with c: C) where C.Element == T { items.replaceSubrange(r, with: c) }
}
var st = Stack<Int>()
st.append(1); st.append(contentsOf: [4, 2, 3]); st.insert(9, at: 0); print(Array(st), st.remove(at: 1), st.removeFirst(), st.removeLast(), Array(st), st.count, st.popLast() as Any)
st += [7, 8]; print(Array(st + [1]), Array(st.filter { $0 > 5 })); st.removeAll { $0 == 7 }; st.removeSubrange(0..<1); print(Array(st), st.isEmpty); st.removeAll(); print(st.isEmpty, Array(Stack([3, 1])), Array(Stack(repeating: 2, count: 2)))

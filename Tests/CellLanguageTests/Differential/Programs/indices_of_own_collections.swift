struct Ring<T>: RandomAccessCollection {
    var store: [T] = []
    var startIndex: Int { 0 }
    var endIndex: Int { store.count }
    subscript(i: Int) -> T { store[i] }
}
let r = Ring(store: [1, 2, 3])
print(r.indices, type(of: r.indices))
struct Bidi: BidirectionalCollection {
    var store = [1, 2]
    var startIndex: Int { 0 }
    var endIndex: Int { store.count }
    func index(after i: Int) -> Int { i + 1 }
    func index(before i: Int) -> Int { i - 1 }
    subscript(i: Int) -> Int { store[i] }
}
print(Bidi().indices.map { $0 })
struct MR<T>: MutableCollection, RandomAccessCollection {
    var store: [T] = []
    var startIndex: Int { 0 }
    var endIndex: Int { store.count }
    subscript(i: Int) -> T { get { store[i] } set { store[i] = newValue } }
}
print(MR(store: [1]).indices)
struct RR<T>: RandomAccessCollection, RangeReplaceableCollection {
    var store: [T] = []
    var startIndex: Int { 0 }
    var endIndex: Int { store.count }
    subscript(i: Int) -> T { store[i] }
    mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with c: C) where C.Element == T { store.replaceSubrange(r, with: c) }
}
print(RR([1, 2]).indices, [0] + RR([5]))

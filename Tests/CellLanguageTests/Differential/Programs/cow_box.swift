final class Storage<T> { var items: [T]; init(_ items: [T]) { self.items = items; }; func copy() -> Storage { Storage(items) } }
struct Buffer<T>: ExpressibleByArrayLiteral, Equatable where T: Equatable {
    private var storage: Storage<T>
    private(set) var copies = 0
    init(arrayLiteral elements: T...) { storage = Storage(elements) }
    private mutating func own() { if !isKnownUniquelyReferenced(&storage) { storage = storage.copy(); copies += 1 } }
    subscript(i: Int) -> T { get { storage.items[i] } set { own(); storage.items[i] = newValue } }
    mutating func append(_ x: T) { own(); storage.items.append(x) }
    var count: Int { storage.items.count }
    static func == (a: Buffer, b: Buffer) -> Bool { a.storage === b.storage || a.storage.items == b.storage.items }
}
var a: Buffer = [1, 2, 3]
a.append(4)
print(a.copies, a.count)
var b = a
print(a == b)
b[0] = 9
print(a[0], b[0], b.copies, a == b)
b.append(7); a.append(1)
print(a.count, b.count, a.copies, b.copies)

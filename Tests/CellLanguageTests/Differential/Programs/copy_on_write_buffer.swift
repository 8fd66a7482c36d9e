// Value semantics on top of a shared reference storage.
final class Storage<T> {
    var items: [T]
    let generation: Int
    init(_ items: [T], generation: Int) { self.items = items; self.generation = generation }
    deinit { print("  free gen \(generation)") }
}

struct Buffer<T> {
    private var storage: Storage<T>
    static var copies: Int { copyCount }
    init(_ items: T...) { storage = Storage(items, generation: 0) }
    private mutating func makeUnique() {
        guard !isKnownUniquelyReferenced(&storage) else { return }
        copyCount += 1
        storage = Storage(storage.items, generation: storage.generation + 1)
    }
    var count: Int { storage.items.count }
    var generation: Int { storage.generation }
    mutating func append(_ item: T) {
        makeUnique()
        storage.items.append(item)
    }

    subscript(i: Int) -> T {
        get { storage.items[i] }
        set {
            makeUnique()
            storage.items[i] = newValue
        }
    }

    func sharesStorage(with other: Buffer) -> Bool { storage === other.storage }
}

var copyCount = 0

func run() {
    var a = Buffer(1, 2, 3)
    a.append(4)
    print("copies:", Buffer<Int>.copies)
    var b = a
    print("shared:", a.sharesStorage(with: b))
    b[0] = 100
    print("shared:", a.sharesStorage(with: b), a[0], b[0], "gens", a.generation, b.generation)
    b[1] += 5
    b.append(9)
    print("copies:", copyCount, a.count, b.count)
    a = b
    print("reassigned", a.count)
    a[2] *= 2
    print(a[2], b[2], copyCount)
    withExtendedLifetime((a, b)) {}
}
run()

struct Document { var title: String; var lines: [String] = []; var meta: (author: String, version: Int) = ("?", 1) }
func edited(_ d: Document, _ edit: (inout Document) -> Void) -> Document {
    var copy = d
    edit(&copy)
    return copy
}
let original = Document(title: "Draft", lines: ["a", "b"])
let next = edited(original) { $0.title += "!"; $0.lines[1] = "B"; $0.lines.append("c"); $0.meta.version += 1 }
print(original, next, separator: "\n")
var docs = [original, next]
for var d in docs { d.title = "changed"; d.lines.removeAll() }
print(docs.map(\.title))
for i in docs.indices { docs[i].meta.author = "me\(i)" }
print(docs.map(\.meta.author), original.meta.author)

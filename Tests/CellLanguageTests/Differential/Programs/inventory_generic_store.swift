protocol Storable: Identifiable, Equatable { static var kind: String { get }; var summary: String { get } }
extension Storable { static var kind: String { String(describing: Self.self).lowercased() } }
struct Book: Storable { let id: String; var title: String; var pages: Int; var summary: String { "\(title) (\(pages)p)" } }
struct Tool: Storable { static let kind = "hardware"; let id: Int; var name: String; var summary: String { name } }
struct Store<Item: Storable> {
    enum Change: CustomStringConvertible {
        case added(Item), removed(Item), updated(old: Item, new: Item)
        var description: String {
            switch self {
            case .added(let i): "+\(i.summary)"
            case .removed(let i): "-\(i.summary)"
            case let .updated(old, new): "\(old.summary)>\(new.summary)"
            }
        }
    }
    private var items: [Item.ID: Item] = [:]
    private(set) var journal: [Change] = []
    subscript(id: Item.ID) -> Item? {
        get { items[id] }
        set {
            switch (items[id], newValue) {
            case let (old?, new?) where old != new: journal.append(.updated(old: old, new: new))
            case (nil, let new?): journal.append(.added(new))
            case (let old?, nil): journal.append(.removed(old))
            default: break
            }
            items[id] = newValue
        }
    }
    mutating func insert(_ new: Item...) { for n in new { self[n.id] = n } }
    mutating func modify(_ id: Item.ID, _ change: (inout Item) -> Void) -> Bool {
        guard var item = self[id] else { return false }
        change(&item)
        self[id] = item
        return true
    }
    func sorted<K: Comparable>(by key: KeyPath<Item, K>) -> [Item] { items.values.sorted { $0[keyPath: key] < $1[keyPath: key] } }
    var title: String { "\(Item.kind) x\(items.count)" }
}
extension Store where Item == Book { var totalPages: Int { sorted(by: \.id).reduce(0) { $0 + $1.pages } } }
var books = Store<Book>()
books.insert(Book(id: "b", title: "Beta", pages: 120), Book(id: "a", title: "Alpha", pages: 80))
books.insert(Book(id: "b", title: "Beta", pages: 120))
print(books.modify("a") { $0.pages += 5; $0.title.append("!") }, books.modify("zz") { _ in })
books["b"] = nil
books["c"] = Book(id: "c", title: "Gamma", pages: 10)
books["c"]?.pages *= 3
print(books.title, books.journal, books.totalPages)
print(books.sorted(by: \.title.count).map(\.id), books.sorted(by: \.pages).map(\.pages))
var tools = Store<Tool>(); tools[7] = .init(id: 7, name: "saw")
print(tools.title, tools[7]?.name.reversed().map(String.init) ?? [], tools[8] == nil)

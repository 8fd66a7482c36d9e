// a tiny observable store with bindings by key path
final class Store<State> {
    private(set) var state: State
    private var observers: [(PartialKeyPath<State>, (State) -> Void)] = []
    init(_ state: State) { self.state = state }
    func observe<Value>(_ path: KeyPath<State, Value>, _ action: @escaping (Value) -> Void) {
        observers.append((path, { action($0[keyPath: path]) }))
    }
    func set<Value: Equatable>(_ path: WritableKeyPath<State, Value>, to value: Value) {
        guard state[keyPath: path] != value else { return }
        state[keyPath: path] = value
        for (observed, action) in observers where observed == path { action(state) }
    }
}
struct Settings { var volume = 5; var title = "none"; var theme = Theme() }
struct Theme { var dark = false; var accent = "blue" }
let store = Store(Settings())
store.observe(\.volume) { print("volume is now \($0)") }
store.observe(\.theme.dark) { print("dark:", $0) }
store.set(\.volume, to: 7)
store.set(\.volume, to: 7)
store.set(\.theme.dark, to: true)
store.set(\.title, to: "x")
print(store.state.title, store.state.theme)

struct Filter<T> {
    let test: (T) -> Bool
    static func equals<V: Equatable>(_ path: KeyPath<T, V>, _ value: V) -> Filter { Filter { $0[keyPath: path] == value } }
    static func less<V: Comparable>(_ path: KeyPath<T, V>, _ value: V) -> Filter { Filter { $0[keyPath: path] < value } }
    static func && (a: Filter, b: Filter) -> Filter { Filter { a.test($0) && b.test($0) } }
}
struct Book { let title: String; let year: Int; let author: Author; var available = true }
struct Author { let name: String; let born: Int }
let books = [
    Book(title: "A", year: 1990, author: Author(name: "X", born: 1950)),
    Book(title: "B", year: 2001, author: Author(name: "Y", born: 1960), available: false),
    Book(title: "C", year: 1985, author: Author(name: "X", born: 1950)),
]
let old = Filter<Book>.less(\.year, 2000) && .equals(\.author.name, "X")
print(books.filter(old.test).map(\.title))
func == <Root, Value: Equatable>(path: KeyPath<Root, Value>, value: Value) -> (Root) -> Bool { { $0[keyPath: path] == value } }
print(books.filter(\.author.name == "Y").map(\.title), books.filter(!\.available == true).count)
prefix func ! <Root>(path: KeyPath<Root, Bool>) -> KeyPath<Root, Bool> { path.appending(path: \.negated) }
extension Bool { var negated: Bool { !self } }
extension Array {
    func unique<Key: Hashable>(by path: KeyPath<Element, Key>) -> [Element] {
        var seen: Set<Key> = []
        return filter { seen.insert($0[keyPath: path]).inserted }
    }
    func max<V: Comparable>(by path: KeyPath<Element, V>) -> Element? { self.max { $0[keyPath: path] < $1[keyPath: path] } }
    mutating func sort<V: Comparable>(by path: KeyPath<Element, V>, _ order: (V, V) -> Bool = { $0 < $1 }) {
        sort { order($0[keyPath: path], $1[keyPath: path]) }
    }
}
var list = books
list.sort(by: \.year)
print(list.map(\.title), list.unique(by: \.author.name).map(\.title), list.max(by: \.author.born)?.title ?? "-")
list.sort(by: \.title, >)
print(list.map(\.title))
struct Column<Row> {
    let header: String
    let text: (Row) -> String
    init<V>(_ header: String, _ path: KeyPath<Row, V>) { self.header = header; text = { "\($0[keyPath: path])" } }
}
let columns: [Column<Book>] = [Column("Title", \.title), Column("Year", \.year), Column("By", \.author.name)]
print(columns.map(\.header).joined(separator: "|"))
for book in books { print(columns.map { $0.text(book) }.joined(separator: "|")) }

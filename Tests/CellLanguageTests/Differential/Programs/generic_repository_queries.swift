protocol Entity: Identifiable, Hashable { static var tableName: String { get } ; var id: Int { get } }
struct User: Entity { let id: Int; var name: String; var age: Int?; static let tableName = "users" }
struct Post: Entity { var id: Int; var author: User.ID; var title: String; var tags: Set<String> = []; static var tableName: String { "posts" } }
enum RepositoryError<ID: Hashable>: Error { case missing(ID), duplicate(ID) }
struct Query<E: Entity> {
    fileprivate var filters: [(E) -> Bool] = []
    fileprivate var order: ((E, E) -> Bool)?
    fileprivate var limit = Int.max
    func filter(_ f: @escaping (E) -> Bool) -> Query { with { $0.filters.append(f) } }
    func filter<V: Equatable>(_ p: KeyPath<E, V>, is v: V) -> Query { filter { $0[keyPath: p] == v } }
    func sorted<V: Comparable>(by p: KeyPath<E, V>, descending: Bool = false) -> Self { with { q in q.order = { a, b in descending ? a[keyPath: p] > b[keyPath: p] : a[keyPath: p] < b[keyPath: p] } } }
    func limit(_ n: Int) -> Self { with { $0.limit = n } }
    private func with(_ change: (inout Query) -> Void) -> Query { var q = self; change(&q); return q }
}
final class Repository<E: Entity> where E.ID == Int {
    private var rows: [Int: E] = [:]
    private(set) var log: [String] = []
    @discardableResult func insert(_ e: E) throws -> E {
        guard rows.updateValue(e, forKey: e.id) == nil else { throw RepositoryError.duplicate(e.id) }
        log.append("insert into \(E.tableName) #\(e.id)")
        return e
    }
    func update(_ id: E.ID, _ change: (inout E) throws -> Void) rethrows {
        guard var row = rows[id] else { return log.append("nothing at \(id)") }
        try change(&row)
        rows[id] = row
    }
    func fetch(_ q: Query<E> = Query()) -> [E] {
        var found = rows.values.filter { r in q.filters.allSatisfy { $0(r) } }.sorted { $0.id < $1.id }
        if let order = q.order { found.sort(by: order) }
        return Array(found.prefix(q.limit))
    }
    func get(_ id: Int) throws(RepositoryError<Int>) -> E { if let r = rows[id] { return r } else { throw .missing(id) } }
    var count: Int { rows.count }
}
let users = Repository<User>(), posts = Repository<Post>()
try users.insert(User(id: 1, name: "Zoe", age: 31)); try users.insert(User(id: 2, name: "Ben")); try users.insert(.init(id: 3, name: "Al", age: 19))
for (i, t) in ["Hello", "Swift", "Again"].enumerated() { try posts.insert(Post(id: i, author: i % 2 + 1, title: t, tags: i > 0 ? ["x", t.lowercased()] : [])) }
do { try users.insert(User(id: 1, name: "Dup")) } catch RepositoryError<Int>.duplicate(let id) { print("duplicate", id) }
do { _ = try users.get(9) } catch { print("error", error) }
users.update(2) { $0.age = ($0.age ?? 17) + 1; $0.name += "jamin" }
users.update(7) { $0.age = nil }
print(users.fetch(Query().sorted(by: \.name)).map(\.name), users.fetch(.init().filter { ($0.age ?? 0) > 18 }.sorted(by: \.id, descending: true).limit(1)))
print(posts.fetch(Query().filter(\.author, is: 1)).map(\.title), try users.get(2), users.log.last!, users.count)
let byAuthor = Dictionary(grouping: posts.fetch(), by: \.author).compactMapValues { $0.max { $0.id < $1.id }?.title }
print(byAuthor.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }, posts.fetch().reduce(into: Set<String>()) { $0.formUnion($1.tags) }.sorted())
func tables(_ types: any Entity.Type...) -> String { types.map { $0.tableName }.joined(separator: "+") }
print(tables(User.self, Post.self), Set(posts.fetch().map(\.author)).isSubset(of: users.fetch().map(\.id)))

protocol Entity: Identifiable, Equatable where ID == Int { var id: Int { get set } ; static var table: String { get } }
protocol Repository { associatedtype Model: Entity
    func find(_ id: Model.ID) -> Model?
    func all(where predicate: (Model) -> Bool) -> [Model]
    mutating func save(_ model: Model) -> Model }
extension Repository {
    func all() -> [Model] { all { _ in true } }
    func first(where p: (Model) -> Bool) -> Model? { all(where: p).first }
    mutating func save(contentsOf models: [Model]) { for m in models { _ = save(m) } }
}
struct MemoryRepository<Model: Entity>: Repository {
    private var rows: [Int: Model] = [:], nextID = 1
    func find(_ id: Int) -> Model? { rows[id] }
    func all(where predicate: (Model) -> Bool) -> [Model] { rows.values.filter(predicate).sorted { $0.id < $1.id } }
    mutating func save(_ model: Model) -> Model {
        var copy = model
        if copy.id == 0 { copy.id = nextID; nextID += 1 }
        rows[copy.id] = copy
        return copy
    }
    mutating func delete(where p: (Model) -> Bool) -> Int {
        let before = rows.count
        rows = rows.filter { !p($0.value) }
        return before - rows.count
    }
}
struct User: Entity { var id = 0; var name: String; var age: Int; static let table = "users" }
struct Post: Entity { var id: Int = 0; let author: User.ID; var text: String; static var table: String { "posts" } }
struct Blog<R: Repository, S: Repository> where R.Model == User, S.Model == Post {
    var users: R, posts: S
    func timeline() -> [String] { posts.all().compactMap { p in users.find(p.author).map { "\($0.name): \(p.text)" } } }
    func grouped<K: Hashable>(by key: KeyPath<User, K>) -> [K: [String]] { Dictionary(grouping: users.all(), by: { $0[keyPath: key] }).mapValues { $0.map(\.name) } }
}
var users = MemoryRepository<User>()
let ann = users.save(User(name: "Ann", age: 30))
users.save(contentsOf: [User(name: "Bob", age: 25), .init(name: "Cy", age: 30)])
var posts = MemoryRepository<Post>()
posts.save(contentsOf: [Post(author: ann.id, text: "hi"), Post(author: 2, text: "yo"), Post(author: 77, text: "ghost")])
var blog = Blog(users: users, posts: posts)
print(blog.timeline())
print(blog.grouped(by: \.age).sorted { $0.key < $1.key })
var bob = blog.users.find(2)!
bob.age += 1
print(blog.users.save(bob), blog.users.find(2) == bob, users.find(2)!.age, bob == ann)
print(blog.posts.delete { $0.author > 50 }, blog.posts.all().count, posts.all().count, User.table, type(of: blog.posts).Model.table)
print(users.first { $0.age < 30 }?.name ?? "none", users.all { $0.age == 30 }.map { $0.name })
func describe<E: Entity>(_ e: E) -> String { "\(E.table)#\(e.id)" }
print(describe(ann), describe(posts.all()[1]))

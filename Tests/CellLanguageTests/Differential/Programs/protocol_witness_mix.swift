protocol Repository {
    associatedtype Entity: Identifiable
    var all: [Entity] { get }
    mutating func save(_ entity: Entity)
    func find(_ id: Entity.ID) -> Entity?
}
extension Repository {
    func find(_ id: Entity.ID) -> Entity? { all.first { $0.id == id } }
    var isEmpty: Bool { all.isEmpty }
    mutating func save(_ entities: [Entity]) { for entity in entities { save(entity) } }
}
extension Repository where Entity: Comparable {
    func sorted() -> [Entity] { all.sorted() }
}
struct User: Identifiable, Comparable {
    let id: Int
    var name: String
    static func < (a: User, b: User) -> Bool { a.name < b.name }
}
struct Memory<Entity: Identifiable>: Repository {
    private(set) var all: [Entity] = []
    mutating func save(_ entity: Entity) {
        if let index = all.firstIndex(where: { $0.id == entity.id }) { all[index] = entity } else { all.append(entity) }
    }
}
struct Counting<Base: Repository>: Repository {
    var base: Base
    var saves = 0
    var all: [Base.Entity] { base.all }
    mutating func save(_ entity: Base.Entity) {
        saves += 1
        base.save(entity)
    }
}
struct Tag: Identifiable { let id: String }
func rename<R: Repository>(_ id: Int, to name: String, in repository: inout R) -> Bool where R.Entity == User {
    guard var user = repository.find(id) else { return false }
    user.name = name
    repository.save(user)
    return true
}
var users = Counting(base: Memory<User>())
users.save([User(id: 1, name: "Zoe"), User(id: 2, name: "Bob"), User(id: 3, name: "Ann")])
print(users.sorted().map(\.name), users.saves)
print(rename(1, to: "Aaron", in: &users), rename(9, to: "x", in: &users))
print(users.sorted().map(\.name), users.saves, users.find(2)?.name ?? "-", users.isEmpty)
var tags = Memory<Tag>()
tags.save(Tag(id: "new"))
print(tags.find("new")?.id ?? "-", tags.find("old") == nil)

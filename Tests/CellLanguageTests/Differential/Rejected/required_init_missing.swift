protocol Buildable { init(id: Int) }
class Part: Buildable {
    let id: Int
    init(id: Int) { self.id = id }
}
print(Part(id: 3).id)

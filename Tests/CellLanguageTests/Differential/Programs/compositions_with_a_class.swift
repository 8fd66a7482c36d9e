protocol Named { var name: String { get } }
protocol Aged: AnyObject { var age: Int { get set } }
class Base { var id: Int; init(id: Int) { self.id = id }; func tag() -> String { "#\(id)" } }
final class User: Base, Named { let name: String; init(_ name: String, id: Int) { self.name = name; super.init(id: id) } }
class Pet: Base, Named, Aged { var name = "pet"; var age = 1 }
func label(_ x: Base & Named) -> String { x.tag() + x.name }
print(label(User("ann", id: 1)), label(Pet(id: 2)))
let items: [any Base & Named] = [User("bo", id: 3), Pet(id: 4)]
for item in items { item.id += 10; print(item.id, item.name, item is Pet, type(of: item)) }
typealias NamedBase = Base & Named
let one: NamedBase = items[0]
let plain: Base = one
let named: any Named = one
print(plain.tag(), named.name)
if let both = plain as? Base & Named { print("both", both.name) }
if let aged = plain as? Aged & Base { print("aged", aged.age) } else { print("not aged") }
func birthday(_ x: any Aged & Base & Named) { x.age += 1; print(x.name, x.age, x.tag()) }
let pet = Pet(id: 9)
birthday(pet)
class Screen { weak var delegate: (any Aged & Base)?; func poke() -> Int { delegate?.age ?? -1 } }
let screen = Screen()
screen.delegate = pet
print(screen.poke())
func pick<T: Base & Named>(_ list: [T]) -> String { list.map { $0.name + $0.tag() }.joined() }
print(pick([User("x", id: 1), User("y", id: 2)]))
extension Named where Self: Base { var full: String { "\(name)/\(id)" } }
print(pet.full, User("z", id: 5).full)

protocol Entity: AnyObject, CustomStringConvertible {
    var id: Int { get }
    func describe() -> String
}
protocol Living: Entity {
    var health: Int { get set }
    func damage(_ amount: Int)
}
protocol Armed {
    var weapon: (name: String, power: Int) { get }
}
protocol Healing { var potency: Int { get } }

extension Entity {
    func describe() -> String { "entity #\(id)" }
    func kind() -> String { "Entity" }           // not a requirement: statically dispatched
    var description: String { "<\(describe())>" }
}
extension Living {
    func describe() -> String { "living #\(id) hp \(health)" }
    func kind() -> String { "Living" }
    func damage(_ amount: Int) { health = max(0, health - amount) }
    var isAlive: Bool { health > 0 }
}
extension Living where Self: Armed {
    func attack(_ other: some Living) { other.damage(weapon.power) }
}
extension Armed where Self: Living & Healing {
    func drain(_ other: any Living) { other.damage(weapon.power / 2); health += potency }
}

class Actor: Living {
    let id: Int
    var health: Int { didSet { if health == 0, oldValue > 0 { fallen.append(id) } } }
    init(id: Int, health: Int = 20) { self.id = id; self.health = health }
    func kind() -> String { "Actor" }
}
final class Knight: Actor, Armed {
    var weapon: (name: String, power: Int) { ("sword", 9) }
    private var shield = 1
    func damage(_ amount: Int) { health -= amount - shield }   // not seen through Living
    override func kind() -> String { "Knight" }
}
final class Vampire: Actor, Armed, Healing {
    let weapon = (name: "fangs", power: 12)
    var potency = 3
    func describe() -> String { "vampire" }
}
final class Rock: Entity { let id = 99 }
var fallen: [Int] = []
let knight = Knight(id: 1), vampire = Vampire(id: 2, health: 15), villager = Actor(id: 3, health: 6)
let all: [any Entity] = [knight, vampire, villager, Rock()]
print(all)
print(all.map { $0.kind() }, knight.kind(), (knight as Actor).kind(), (knight as any Living).kind())
print(vampire.describe(), (vampire as any Entity).describe())
knight.attack(vampire)
vampire.drain(knight)
knight.attack(villager)
knight.damage(2)
print(all.compactMap { $0 as? any Living }.map(\.health), fallen)
print(all.compactMap { $0 as? any Living & Armed }.map { "\($0.id):\($0.weapon.name)" })
for e in all {
    switch e {
    case let x as any Armed & Healing: print("drainer", x.weapon.power + x.potency)
    case let x as Armed: print("armed", x.weapon)
    case let x as Living where !x.isAlive: print("dead", x.id)
    default: print("just", e)
    }
}
print(all.filter { $0 is Actor }.count, all.contains { $0 === knight }, all.last is Living)

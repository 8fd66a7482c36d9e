class Animal { var energy: Int; let id: Int; var isAlive: Bool { energy > 0 }
    init(id: Int, energy: Int) { self.id = id; self.energy = energy }
    func act(in world: World) { energy -= 1 }
    var symbol: Character { "?" } }
final class Rabbit: Animal {
    override func act(in world: World) {
        super.act(in: world)
        let eaten = min(world.grass, 3)
        world.grass -= eaten
        energy += eaten
        if energy > 10 { energy /= 2; world.spawn { Rabbit(id: $0, energy: self.energy) } }
    }
    override var symbol: Character { "r" }
}
final class Fox: Animal {
    override func act(in world: World) {
        super.act(in: world)
        energy -= 1
        if let prey = world.animals.lazy.compactMap({ $0 as? Rabbit }).filter(\.isAlive).min(by: { ($0.energy, $0.id) < ($1.energy, $1.id) }), world.turn.isMultiple(of: 2) {
            energy += prey.energy
            prey.energy = 0
        }
        if energy > 20 { energy /= 2; world.spawn { [energy] in Fox(id: $0, energy: energy) } }
    }
    override var symbol: Character { "F" }
}
final class World {
    var grass = 40, turn = 0
    private(set) var animals: [Animal] = []
    private var newborn: [Animal] = [], nextID = 1
    func spawn(_ make: (Int) -> Animal) { newborn.append(make(nextID)); nextID += 1 }
    func settle() { animals += newborn; newborn = []; animals.removeAll { !$0.isAlive } }
    func step() {
        turn += 1
        grass += 12
        for a in animals where a.isAlive { a.act(in: self) }
        settle()
    }
    var census: [Character: Int] { animals.reduce(into: [:]) { $0[$1.symbol, default: 0] += 1 } }
}
let world = World()
for _ in 0..<6 { world.spawn { Rabbit(id: $0, energy: 5) } }
for _ in 0..<2 { world.spawn { Fox(id: $0, energy: 8) } }
world.settle()
var history: [(turn: Int, rabbits: Int, foxes: Int)] = []
simulation: while world.turn < 30 {
    world.step()
    let c = world.census
    let entry = (turn: world.turn, rabbits: c["r"] ?? 0, foxes: c["F", default: 0])
    history.append(entry)
    switch entry {
    case (_, 0, 0): print("empty"); break simulation
    case (let t, 0, let f): print("no rabbits in turn \(t), \(f) foxes"); break simulation
    case (let t, _, 0) where t > 3: print("no foxes in turn \(t)"); break simulation
    default: continue
    }
}
for h in history.prefix(4) { print(h) }
print(history.count, history.map(\.rabbits).max()!, history.last!, world.grass)
print(history.map { String(repeating: "r", count: $0.rabbits / 2) + String(repeating: "F", count: $0.foxes) }.last!)

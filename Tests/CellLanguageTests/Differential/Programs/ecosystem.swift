class Animal {
    class var symbol: Character { "?" }
    var energy: Int
    var position: Int
    var isAlive: Bool { energy > 0 }
    init(at position: Int, energy: Int) {
        self.position = position
        self.energy = energy
    }
    func act(in world: World) { energy -= 1 }
    func move(by d: Int, in world: World) { position = (position + d + world.size) % world.size }
}
final class Rabbit: Animal {
    override class var symbol: Character { "r" }
    override func act(in world: World) {
        super.act(in: world)
        if world[position] > 0 {
            world[position] -= 1
            energy += 3
        } else {
            move(by: world[position - 1] > world[position + 1] ? -1 : 1, in: world)
        }
        if energy >= 9 {
            energy /= 2
            world.spawn(Rabbit(at: position, energy: energy))
        }
    }
}
final class Fox: Animal {
    override class var symbol: Character { "F" }
    private(set) var eaten = 0
    override func act(in world: World) {
        super.act(in: world)
        guard let prey = world.all.first(where: { $0 is Rabbit && $0.isAlive && $0.position == position }) else {
            return move(by: 2, in: world)
        }
        (energy, prey.energy) = (energy + prey.energy, 0)
        eaten += 1
    }
}
final class World {
    private var grass: [Int]
    private(set) var all: [Animal] = []
    private lazy var newborn: [Animal] = []
    var size: Int { grass.count }
    init(size: Int) { grass = (0..<size).map { $0 % 3 } }
    subscript(p: Int) -> Int {
        get { grass[(p + size) % size] }
        set { grass[(p + size) % size] = newValue }
    }
    func spawn(_ o: Animal) { newborn.append(o) }
    func tick(_ n: Int) {
        for o in all where o.isAlive { o.act(in: self) }
        all = all.filter(\.isAlive) + newborn
        newborn = []
        if n % 2 == 0 { for i in grass.indices where grass[i] < 3 { grass[i] += 1 } }
    }
    var map: String {
        String(grass.indices.map { i -> Character in
            all.first { $0.position == i }.map { type(of: $0).symbol } ?? (grass[i] > 1 ? "\"" : grass[i] == 1 ? "," : ".")
        })
    }
}
let w = World(size: 20), fox = Fox(at: 18, energy: 8)
([2, 7, 13].map { Rabbit(at: $0, energy: 5) } + [fox]).forEach(w.spawn)
for t in 0...12 {
    w.tick(t)
    print(w.map, "t\(t) energy:\(w.all.compactMap { ($0 as? Rabbit)?.energy }.sorted())")
}
print("fox ate \(fox.eaten), energy \(fox.energy), alive \(fox.isAlive)")

enum Direction: String, CaseIterable { case north, south, east, west
    var opposite: Direction { switch self { case .north: .south; case .south: .north; case .east: .west; case .west: .east } } }
enum Command { case go(Direction), take(String), drop(String), look, inventory, use(String, on: String?), unknown(String)
    init(_ line: String) {
        let words = line.lowercased().split(separator: " ").map(String.init)
        switch (words.first, words.dropFirst().first) {
        case ("go"?, let name?): self = Direction(rawValue: name).map(Command.go) ?? .unknown(line)
        case ("take", let item?): self = .take(item)
        case ("drop", let item?): self = .drop(item)
        case ("use", let item?): self = .use(item, on: words.count > 3 && words[2] == "on" ? words[3] : nil)
        case ("look", nil): self = .look
        case ("inventory", nil), ("i", nil): self = .inventory
        case (let word?, nil) where Direction(rawValue: word) != nil: self = .go(Direction(rawValue: word)!)
        default: self = .unknown(line)
        }
    } }
final class Room { let name: String; var items: Set<String>; private(set) var exits: [Direction: Room] = [:]; var locked: Set<Direction> = []
    init(_ name: String, items: Set<String> = []) { self.name = name; self.items = items }
    func connect(_ direction: Direction, to room: Room) { exits[direction] = room; room.exits[direction.opposite] = self } }
struct World {
    var room: Room
    var bag: [String] = []
    var moves = 0 { didSet { if moves == 5 { print("  (five moves)") } } }
    mutating func run(_ line: String) -> String {
        switch Command(line) {
        case .go(let d) where room.locked.contains(d): return "the \(d) door is locked"
        case .go(let d):
            guard let next = room.exits[d] else { return "no way \(d)" }
            room = next
            moves += 1
            return describe()
        case .take(let item): guard room.items.remove(item) != nil else { return "no \(item) here" }; bag.append(item); return "taken: \(item)"
        case .drop(let item):
            guard let i = bag.firstIndex(of: item) else { return "you have no \(item)" }
            room.items.insert(bag.remove(at: i))
            return "dropped"
        case .use("key", on: "door"?) where bag.contains("key"): defer { room.locked = [] }; return room.locked.isEmpty ? "nothing to unlock" : "unlocked"
        case .use(let item, on: let target): return "cannot use \(item)" + (target.map { " on \($0)" } ?? "")
        case .look: return describe()
        case .inventory: return bag.isEmpty ? "empty hands" : bag.sorted().joined(separator: ", ")
        case .unknown(let text): return "what is '\(text)'?"
        }
    }
    private func describe() -> String {
        let ways = Direction.allCases.filter { room.exits[$0] != nil }.map(\.rawValue).joined(separator: "/")
        return "\(room.name) [\(room.items.sorted().joined(separator: " "))] -> \(ways)"
    }
}
let hall = Room("Hall", items: ["lamp"]), attic = Room("Attic", items: ["key", "book"]), vault = Room("Vault", items: ["gold"])
hall.connect(.north, to: attic)
hall.connect(.east, to: vault)
hall.locked = [.east]
var world = World(room: hall)
for line in ["look", "go up", "east", "north", "take key", "take key", "South", "use lamp", "use key on door", "go east", "take gold", "i", "drop key", "west", "north", "dance"] { print(">", line, "\n ", world.run(line)) }
print(world.moves, vault.items.sorted(), hall.exits.count)

struct Room: Identifiable { let id: String; var title: String; var exits: [Direction: String]; var items: Set<String> = [] }
enum Direction: String, CaseIterable, Codable { case north, south, east, west
    init?(abbreviation: Character) { guard let d = Self.allCases.first(where: { $0.rawValue.first == abbreviation }) else { return nil }; self = d }
    var opposite: Direction { switch self { case .north: .south; case .south: .north; case .east: .west; case .west: .east } } }
enum Command { case go(Direction), take(String), drop(String), look, inventory, quit, unknown(String)
    init(_ line: String) {
        let parts = line.lowercased().split(separator: " ", maxSplits: 1).map(String.init)
        switch (parts.first, parts.dropFirst().first) {
        case ("go"?, let d?): self = Direction(rawValue: d).map(Command.go) ?? .unknown(d)
        case (let s?, nil) where s.count == 1 && Direction(abbreviation: s.first!) != nil: self = .go(Direction(abbreviation: s.first!)!)
        case ("take"?, let i?): self = .take(i)
        case ("drop"?, let i?): self = .drop(i)
        case ("look"?, _), ("l"?, _): self = .look
        case ("inventory"?, nil), ("i"?, nil): self = .inventory
        case ("quit"?, _): self = .quit
        case (let other, _): self = .unknown(other ?? "")
        }
    }
}
struct World {
    private var rooms: [String: Room]
    private(set) var here: Room.ID
    private var bag: [String] = []
    init(_ list: Room..., start: Room.ID) {
        rooms = Dictionary(uniqueKeysWithValues: list.map { ($0.id, $0) })
        here = start
        for room in list { for (d, other) in room.exits where rooms[other]?.exits[d.opposite] == nil { rooms[other]?.exits[d.opposite] = room.id } }
    }
    var room: Room { get { rooms[here]! } set { rooms[here] = newValue } }
    mutating func perform(_ c: Command) -> String? {
        switch c {
        case .go(let d):
            guard let next = room.exits[d] else { return "No way \(d.rawValue)." }
            here = next
            return "You enter the \(room.title)."
        case .take(let i) where room.items.remove(i) != nil: bag.append(i); return "Taken."
        case .take(let i): return "There is no \(i)."
        case .drop(let i):
            guard let k = bag.firstIndex(of: i) else { return "You have no \(i)." }
            room.items.insert(bag.remove(at: k))
            return "Dropped."
        case .look:
            let exits = room.exits.keys.map(\.rawValue).sorted().joined(separator: ", ")
            return "\(room.title): exits \(exits)" + (room.items.isEmpty ? "" : "; you see \(room.items.sorted())")
        case .inventory: return bag.isEmpty ? "Nothing." : bag.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
        case .unknown(let w): return "I don't know '\(w)'."
        case .quit: return nil
        }
    }
}
var world = World(Room(id: "h", title: "hall", exits: [.north: "k", .east: "g"], items: ["lamp", "key"]), Room(id: "k", title: "kitchen", exits: [:]), .init(id: "g", title: "garden", exits: [.north: "k"]), start: "h")
for line in ["look", "take lamp", "take sword", "n", "l", "drop lamp", "go south", "e", "w", "go up", "i", "take key", "i", "dance wildly", "", "quit", "look"] {
    guard let answer = world.perform(Command(line)) else { print("Bye."); break }
    print("> \(line)\n\(answer)")
}
print(world.here, world.room.items.sorted())

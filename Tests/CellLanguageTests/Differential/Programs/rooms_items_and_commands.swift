enum Direction: String, CaseIterable { case north, south, east, west
    var opposite: Direction {
        switch self { case .north: .south; case .south: .north; case .east: .west; case .west: .east }
    }
}
enum Command {
    case go(Direction), take(String), drop(String), look, inventory, quit
    init?(_ text: String) {
        let words = text.lowercased().split(separator: " ").map(String.init)
        switch (words.first, words.dropFirst().first) {
        case ("go"?, let d?): guard let dir = Direction(rawValue: d) else { return nil }; self = .go(dir)
        case ("take"?, let item?): self = .take(item)
        case ("drop", .some(let item)): self = .drop(item)
        case ("look", nil), ("l", nil): self = .look
        case ("inventory"?, _), ("i"?, _): self = .inventory
        case ("quit"?, nil): self = .quit
        case (let d?, nil):
            guard let dir = Direction.allCases.first(where: { $0.rawValue.hasPrefix(d) }) else { return nil }
            self = .go(dir)
        default: return nil
        }
    }
}
final class Room {
    let name: String
    var items: Set<String>
    private var exits: [Direction: Room] = [:]
    init(_ name: String, items: Set<String> = []) { self.name = name; self.items = items }
    func connect(_ d: Direction, to other: Room) { exits[d] = other; other.exits[d.opposite] = self }
    subscript(d: Direction) -> Room? { exits[d] }
    var summary: String {
        var parts = ["You are in the \(name)."]
        if !items.isEmpty { parts.append("You see: " + items.sorted().joined(separator: ", ") + ".") }
        let ways = Direction.allCases.filter { self[$0] != nil }.map(\.rawValue)
        parts.append("Exits: \(ways.isEmpty ? "none" : ways.joined(separator: "/"))")
        return parts.joined(separator: " ")
    }
}
struct Game {
    var room: Room, bag: [String] = [], moves = 0
    mutating func run(_ line: String) -> Bool {
        guard let command = Command(line) else { print("? \(line)"); return true }
        moves += 1
        switch command {
        case .go(let d):
            guard let next = room[d] else { print("You can't go \(d)."); return true }
            room = next
            fallthrough
        case .look: print(room.summary)
        case .take(let item) where room.items.remove(item) != nil: bag.append(item); print("Taken.")
        case .take(let item): print("No \(item) here.")
        case .drop(let item):
            if let i = bag.firstIndex(of: item) { room.items.insert(bag.remove(at: i)); print("Dropped.") } else { print("You have no \(item).") }
        case .inventory: print(bag.isEmpty ? "Nothing." : "You carry \(bag.joined(separator: " and ")).")
        case .quit: print("Bye after \(moves) moves."); return false
        }
        return true
    }
}
let hall = Room("hall", items: ["lamp", "key"]), garden = Room("garden"), cellar = Room("cellar", items: ["wine"])
hall.connect(.north, to: garden); hall.connect(.west, to: cellar)
var game = Game(room: hall)
let script = "look\ntake lamp\ngo north\ndrop lamp\ndance\ns\nw\ntake wine\ntake lamp\ni\ngo up\nquit\nlook"
for line in script.split(separator: "\n") { print(">", line); if !game.run(String(line)) { break } }
print(garden.items, game.bag)

enum Direction: String, CaseIterable { case north, east, south, west
    var opposite: Direction { Direction.allCases[(Direction.allCases.firstIndex(of: self)! + 2) % 4] }
    init?(_ text: Substring) {
        guard let match = Self.allCases.first(where: { $0.rawValue.hasPrefix(text) }), !text.isEmpty else { return nil }
        self = match
    }
}
final class Room {
    let name: String
    var exits: [Direction: Room] = [:]
    var things: Set<String>
    init(_ name: String, things: Set<String> = []) { self.name = name; self.things = things }
    func connect(_ d: Direction, to other: Room) { exits[d] = other; other.exits[d.opposite] = self }
}
enum Command: Equatable {
    case go(Direction), take(String), look, quit, unknown([Substring])
    init(_ line: String) {
        let words = line.lowercased().split(separator: " ")
        switch (words.first, words.dropFirst().first) {
        case ("go"?, let d?) where Direction(d) != nil: self = .go(Direction(d)!)
        case ("take"?, let thing?): self = .take(String(thing))
        case ("look"?, nil), ("l"?, nil): self = .look
        case ("quit"?, _): self = .quit
        case let (word?, nil): self = Direction(word).map(Command.go) ?? .unknown(words)
        default: self = .unknown(words)
        }
    }
}
struct Game {
    var room: Room
    var bag: [String] = []
    private(set) var moves = 0
    mutating func perform(_ command: Command) -> String? {
        moves += 1
        switch command {
        case .go(let d):
            guard let next = room.exits[d] else { return "No way \(d)." }
            room = next
            return "You are in the \(next.name)."
        case .take(let thing):
            guard room.things.remove(thing) != nil else { return "There is no \(thing) here." }
            bag.append(thing)
            return "Taken: \(thing)."
        case .look:
            let exits = room.exits.keys.sorted { $0.rawValue < $1.rawValue }.map(\.rawValue)
            return "\(room.name): exits \(exits.joined(separator: ", ")); " + (room.things.isEmpty ? "nothing" : room.things.sorted().joined(separator: " & "))
        case .unknown(let words) where words.isEmpty: moves -= 1; return ""
        case .unknown(let words): return "I don't understand '\(words.joined(separator: " "))'."
        case .quit: return nil
        }
    }
}
let hall = Room("hall"), kitchen = Room("kitchen", things: ["knife", "apple"]), garden = Room("garden", things: ["rose"])
hall.connect(.north, to: kitchen)
kitchen.connect(.east, to: garden)
var game = Game(room: hall)
for line in ["look", "go n", "l", "take apple", "take apple", "e", "west", "go up", "dance wildly", "", "south", "w", "QUIT now", "look"] {
    guard let answer = game.perform(Command(line)) else {
        print("Bye after \(game.moves) moves with", game.bag)
        break
    }
    print("> \(line)\n\(answer)")
}
print(Command("take rose") == .take("rose"), Command("x"), Direction.west.opposite, Direction("nor") as Any)

struct Position: Hashable { var x = 0, y = 0 }
enum Direction: String, CaseIterable {
    case north, south, east, west
    var delta: (dx: Int, dy: Int) {
        switch self {
        case .north: (0, 1)
        case .south: (0, -1)
        case .east: (1, 0)
        case .west: (-1, 0)
        }
    }
    var opposite: Direction {
        switch self { case .north: .south; case .south: .north; case .east: .west; case .west: .east }
    }
}
extension Position {
    static func + (p: Position, d: Direction) -> Position { Position(x: p.x + d.delta.dx, y: p.y + d.delta.dy) }
    static func += (p: inout Position, d: Direction) { p = p + d }
}
enum Action { case go(Direction), take(String), look, drop(String), unknown(String) }
extension Action {
    init(_ line: String) {
        let words = line.lowercased().split(separator: " ").map(String.init)
        switch (words.first, words.dropFirst().first) {
        case ("go"?, let name?): self = Direction(rawValue: name).map(Action.go) ?? .unknown(name)
        case ("take", let item?): self = .take(item)
        case ("drop", let item?): self = .drop(item)
        case ("look", nil): self = .look
        default: self = .unknown(line)
        }
    }
}
struct World {
    var items: [Position: Set<String>] = [Position(): ["lamp"], Position(x: 1, y: 0): ["key", "coin"]]
    var here = Position()
    var bag: Set<String> = []
    mutating func perform(_ action: Action) -> String {
        switch action {
        case .go(let direction) where abs((here + direction).x) > 1: return "a wall in the \(direction)"
        case .go(let direction):
            here += direction
            return "you go \(direction.rawValue)"
        case .take(let item):
            guard items[here]?.remove(item) != nil else { return "no \(item) here" }
            bag.insert(item)
            return "taken: \(item)"
        case .drop(let item):
            guard let dropped = bag.remove(item) else { return "you have no \(item)" }
            items[here, default: []].insert(dropped)
            return "dropped"
        case .look: return (items[here] ?? []).sorted().joined(separator: ", ")
        case .unknown(let text): return "what is '\(text)'?"
        }
    }
}
var world = World()
for line in ["look", "take lamp", "go east", "look", "take coin", "go east", "go up", "drop lamp", "look", "dance", "drop sword"] {
    print(">", line, "-", world.perform(Action(line)))
}
print(world.bag, world.here, Direction.allCases.map { $0.opposite.rawValue })

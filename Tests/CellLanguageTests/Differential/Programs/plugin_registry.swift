protocol Command {
    static var name: String { get }
    init(arguments: [String]) throws
    func run(on text: String) -> String
}
enum CommandError: Error { case wrongCount(expected: Int, got: Int), notANumber(String), unknown(String) }
struct Upper: Command {
    static let name = "upper"
    init(arguments: [String]) throws {
        guard arguments.isEmpty else { throw CommandError.wrongCount(expected: 0, got: arguments.count) }
    }
    func run(on text: String) -> String { text.uppercased() }
}
struct Repeat: Command {
    static let name = "repeat"
    private let times: Int
    init(arguments: [String]) throws {
        guard arguments.count == 1 else { throw CommandError.wrongCount(expected: 1, got: arguments.count) }
        guard let times = Int(arguments[0]) else { throw CommandError.notANumber(arguments[0]) }
        self.times = times
    }
    func run(on text: String) -> String { String(repeating: text, count: times) }
}
struct Replace: Command {
    static let name = "replace"
    let from: Character, to: Character
    init(arguments: [String]) throws {
        guard arguments.count == 2, let from = arguments[0].first, let to = arguments[1].first else {
            throw CommandError.wrongCount(expected: 2, got: arguments.count)
        }
        self.from = from
        self.to = to
    }
    func run(on text: String) -> String { String(text.map { $0 == from ? to : $0 }) }
}
struct Registry {
    private var makers: [String: ([String]) throws -> any Command] = [:]
    mutating func add<C: Command>(_ type: C.Type) { makers[C.name] = { try C(arguments: $0) } }
    func command(_ line: Substring) throws -> any Command {
        let words = line.split(separator: " ").map { String($0) }
        guard let name = words.first, let make = makers[name] else { throw CommandError.unknown(String(line)) }
        return try make(Array(words.dropFirst()))
    }
    func run(_ script: String, on text: String) -> String {
        script.split(separator: "|").reduce(text) { current, line in
            do { return try command(line).run(on: current) }
            catch CommandError.unknown(let name) { return current + "<\(name)?>" }
            catch let error as CommandError { return "\(current)<\(error)>" }
            catch { return "?" }
        }
    }
}
var registry = Registry()
registry.add(Upper.self)
registry.add(Repeat.self)
registry.add(Replace.self)
print(registry.run("upper|repeat 2|replace A _", on: "banana"))
print(registry.run("repeat two|shout|upper", on: "x"))
print(registry.run("replace a|upper now", on: "a"))

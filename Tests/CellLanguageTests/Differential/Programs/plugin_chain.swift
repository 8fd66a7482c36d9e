protocol Plugin: AnyObject {
    static var identifier: String { get }
    static var priority: Int { get }
    init(options: [String: String])
    func transform(_ text: String) -> String
}

extension Plugin {
    static var priority: Int { 0 }
    var tag: String { "\(Self.identifier)@\(Self.priority)" }
}

class BasePlugin: Plugin {
    class var identifier: String { "base" }
    class var priority: Int { 1 }
    let options: [String: String]
    required init(options: [String: String]) { self.options = options }
    func transform(_ text: String) -> String { text }
    deinit { print("bye \(type(of: self).identifier)") }
}

class Upper: BasePlugin {
    override class var identifier: String { "upper" }
    override func transform(_ text: String) -> String { super.transform(text).uppercased() }
}

final class Shout: Upper {
    override static var identifier: String { "shout" }
    override static var priority: Int { super.priority + 10 }
    private lazy var suffix = String(repeating: options["mark"] ?? "!", count: Int(options["times"] ?? "") ?? 1)
    override func transform(_ text: String) -> String { super.transform(text) + suffix }
}

final class Reverse: Plugin {
    static let identifier = "reverse"
    private let words: Bool
    init(options: [String: String]) { words = options["by"] == "word" }
    func transform(_ text: String) -> String {
        words ? text.split(separator: " ").reversed().joined(separator: " ") : String(text.reversed())
    }
}

struct Registry {
    enum Failure: Error { case unknown(String, suggestions: [String]) }
    private var factories: [String: ([String: String]) -> any Plugin] = [:]
    mutating func register(_ types: any Plugin.Type...) {
        for type in types { factories[type.identifier] = { type.init(options: $0) } }
    }
    func make(_ spec: String) throws -> any Plugin {
        let parts = spec.split(separator: ":").map(String.init)
        let options = parts.dropFirst().reduce(into: [String: String]()) { dict, pair in
            if let eq = pair.firstIndex(of: "=") { dict[String(pair[..<eq])] = String(pair[pair.index(after: eq)...]) }
        }
        guard let factory = factories[parts[0]] else {
            throw Failure.unknown(parts[0], suggestions: factories.keys.filter { $0.first == parts[0].first }.sorted())
        }
        return factory(options)
    }
}

var registry = Registry()
registry.register(BasePlugin.self, Upper.self, Shout.self, Reverse.self)
func process(_ text: String, _ specs: [String]) {
    do {
        let chain = try specs.map(registry.make).sorted { type(of: $0).priority < type(of: $1).priority }
        print(chain.map(\.tag), "->", chain.reduce(text) { $1.transform($0) })
        print(chain.filter { $0 is Upper }.count, "upper-ish;", chain.compactMap { ($0 as? BasePlugin)?.options.count })
    } catch { print(error) }
}
process("to be or not", ["shout:mark=?:times=3", "reverse:by=word"])
process("abc", ["reverse"])
process("abc", ["reverse", "sing"])
process("abc", ["upper"])

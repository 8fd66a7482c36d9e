class Plugin { class var identifier: String { "base" }; let priority: Int; required init(priority: Int) { self.priority = priority }; func run(_ s: String) -> String { s } }
final class Reverse: Plugin { override class var identifier: String { "reverse" }; override func run(_ s: String) -> String { String(s.reversed()) } }
class Wrap: Plugin { override class var identifier: String { "wrap" }; var mark: Character { "*" }; override func run(_ s: String) -> String { "\(mark)\(s)\(mark)" } }
final class Bracket: Wrap { override class var identifier: String { super.identifier + ".bracket" }; override var mark: Character { "|" }; required init(priority: Int) { super.init(priority: priority * 10) } }
struct Registry { private var types: [String: Plugin.Type] = [:]; mutating func register(_ t: Plugin.Type) { types[t.identifier] = t }
    func make(_ id: String, priority: Int = 1) -> Plugin? { types[id].map { $0.init(priority: priority) } }
    var known: [String] { types.keys.sorted() } }
var registry = Registry()
[Reverse.self, Wrap.self, Bracket.self].forEach { registry.register($0) }
print(registry.known)
let chain = ["wrap", "reverse", "nothing", "wrap.bracket"].compactMap { registry.make($0, priority: 2) }
print(chain.map { "\(type(of: $0)):\($0.priority)" })
print(chain.sorted { $0.priority > $1.priority }.reduce("abc") { $1.run($0) })
for p in chain { if let w = p as? Wrap { print(w.mark, w is Bracket) } else { print("no wrap", p.run("xy")) } }

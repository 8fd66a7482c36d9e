protocol Greeter {
    var name: String { get }
    var mood: String { get }
    static var kind: String { get }
    func greet() -> String
    func farewell() -> String
}
extension Greeter {
    var mood: String { "calm" }
    static var kind: String { "default kind" }
    func greet() -> String { "Hello from \(name), \(mood)" }
    func farewell() -> String { "Bye from \(name)" }
    func both() -> String { greet() + " / " + farewell() + " / " + Self.kind }
}
class Person: Greeter {
    let name: String
    init(name: String) { self.name = name }
    func farewell() -> String { "So long from \(name)" }
}
class Pirate: Person {
    var mood: String { "angry" }
    func greet() -> String { "Ahoy!" }
    override func farewell() -> String { "Fair winds, \(name)" }
    class var kind: String { "pirates" }
}
final class Captain: Pirate {
    override var mood: String { "stern" }
    override func greet() -> String { "Attention!" }
}
let p = Pirate(name: "Anne")
let c = Captain(name: "Jack")
print(p.greet(), p.mood, p.farewell(), Pirate.kind)
print(p.both())
print(c.greet(), c.mood, c.both())
let crew: [any Greeter] = [Person(name: "Tom"), p, c]
for member in crew { print(member.greet(), "|", member.mood, "|", member.farewell(), "|", type(of: member).kind) }
func generic<G: Greeter>(_ g: G) -> String { "\(g.greet()) \(g.mood) \(g.farewell()) \(G.kind)" }
print(generic(p), generic(c))
class Own: Person { }
extension Own { func greetTwice() -> String { greet() + greet() } }
print(Own(name: "Eve").greetTwice())

protocol Greeter {
    var name: String { get }
    func greet() -> String
    func shout() -> String
}
extension Greeter {
    func greet() -> String { "Hi, I'm \(name)" }
    func shout() -> String { greet().uppercased() + "!" }
    func whisper() -> String { "(" + greet().lowercased() + ")" }
}
struct Plain: Greeter { let name: String }
struct Pirate: Greeter {
    let name: String
    func greet() -> String { "Arr, \(name) here" }
    func whisper() -> String { "never" }
}
class Base: Greeter {
    let name: String
    init(name: String) { self.name = name }
    func greet() -> String { "Base \(name)" }
}
class Derived: Base {
    override func greet() -> String { "Derived, not " + super.greet() }
}
let all: [any Greeter] = [Plain(name: "Pam"), Pirate(name: "Jack"), Derived(name: "Dee")]
for g in all { print(g.greet(), g.shout(), g.whisper()) }
print(Pirate(name: "Jo").whisper())
func loud<G: Greeter>(_ g: G) -> String { g.shout() + g.whisper() }
print(loud(Pirate(name: "Al")), loud(Base(name: "B")))

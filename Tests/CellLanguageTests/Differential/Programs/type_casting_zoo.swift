protocol Named { var name: String { get } }
protocol Flying { func fly() -> String }
extension Flying { func fly() -> String { "flap" } }

class Animal: Named, CustomStringConvertible {
    let name: String
    required init(name: String) { self.name = name }
    func speak() -> String { "..." }
    var description: String { "\(type(of: self)):\(name)" }
    class func make(_ names: String...) -> [Animal] { names.map { self.init(name: $0) } }
}
class Dog: Animal {
    override func speak() -> String { "Woof" }
    func fetch(_ what: String = "ball") -> String { "\(name) fetches \(what)" }
}
final class Puppy: Dog { override func speak() -> String { super.speak().lowercased() + "?" } }
class Parrot: Animal, Flying { override func speak() -> String { "\(name) wants a cracker" } }
class Penguin: Animal {}
struct Drone: Flying { func fly() -> String { "bzzz" } }
enum Level: Int { case one = 1, two }

let zoo: [Animal] = Dog.make("Rex") + Puppy.make("Bit", "Bob") + [Parrot(name: "Polly"), Penguin(name: "Pingu")]
for a in zoo { print(a, a.speak(), (a as? Dog)?.fetch() ?? "-", (a as? any Flying)?.fly() ?? "walks") }
print(zoo.filter { $0 is Dog }.count, zoo.filter { type(of: $0) == Dog.self }.count, zoo.compactMap { $0 as? Puppy })

func inspect(_ value: Any) -> String {
    switch value {
    case 0 as Int: return "zero"
    case let n as Int where n < 0: return "negative int \(n)"
    case is Int: return "an int"
    case let d as Double: return "double \(d)"
    case let s as String where s.isEmpty: return "empty string"
    case let s as String: return "string of \(s.count)"
    case let (a, b) as (Int, String): return "pair \(a)/\(b)"
    case let list as [Int]: return "ints summing to \(list.reduce(0, +))"
    case let list as [Any]: return "[" + list.map(inspect).joined(separator: "; ") + "]"
    case let d as [String: Int]: return "dict " + d.keys.sorted().joined(separator: ",")
    case let f as (Int) -> Int: return "function giving \(f(20))"
    case let a as Animal & Flying: return "flying animal \(a.name)"
    case let n as any Named: return "named \(n.name)"
    case let l as Level: return "level \(l.rawValue)"
    case let t as Any.Type: return "type \(t)"
    case Optional<Any>.none: return "nil"
    default: return "unknown \(type(of: value))"
    }
}

let things: [Any] = [0, -7, 42, 2.5, "", "swift", (1, "x"), [1, 2, 3], [1, "two", 3.0] as [Any], ["b": 1, "a": 2],
                     { (n: Int) in n * n }, zoo[3], zoo[0], Level.two, Drone.self, Character("c"), true, Optional<Int>.none as Any]
for t in things { print(inspect(t)) }

let kinds: [Animal.Type] = [Dog.self, Penguin.self]
print(kinds.map { $0.init(name: "New").speak() }, type(of: zoo[1]), zoo[1] is Named, Puppy.self is Dog.Type)
let up = zoo[1] as Animal, down = up as! Dog
print(down === up, down.fetch("stick"), (up as? Parrot) == nil)
let maybe: Any? = 5
if let n = maybe as? Int, case 1...9 = n { print("digit", n) }
print((3 as Any) as? String ?? "not a string", ["1", 2, nil].compactMap { ($0 as Any) as? Int }, AnyHashable(1) == AnyHashable(1.0))

class Animal: Hashable, Comparable { let name: String; init(_ n: String) { name = n }
  static func == (a: Animal, b: Animal) -> Bool { a.name == b.name }
  static func < (a: Animal, b: Animal) -> Bool { a.name < b.name }
  func hash(into h: inout Hasher) { h.combine(name) } }
class Dog: Animal { let tricks: Int; init(_ n: String, _ t: Int) { tricks = t; super.init(n) } }
let zoo: [Animal] = [Dog("rex", 2), Animal("cat"), Dog("ace", 1), Dog("rex", 5)]
print(Set(zoo).count, zoo.firstIndex(of: Animal("ace")) ?? -1, zoo.contains(Dog("cat", 0)))
print(zoo.sorted().map(\.name), zoo.max()!.name, zoo.min()!.name)
let dogs = [Dog("z", 1), Dog("b", 2)]
print(dogs.sorted().map(\.name), dogs.contains(Dog("b", 9)), dogs.firstIndex(of: Dog("b", 3)) as Any)
var count: [Animal: Int] = [:]
for a in zoo { count[a, default: 0] += 1 }
print(count[Animal("rex")] ?? 0)
protocol Ranked: Comparable { var rank: Int { get } }
extension Ranked { static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }; static func == (a: Self, b: Self) -> Bool { a.rank == b.rank } }
struct Card: Ranked { let rank: Int; let suit: String }
print([Card(rank: 3, suit: "a"), Card(rank: 1, suit: "b")].sorted().map(\.suit), [Card(rank: 3, suit: "a")].contains(Card(rank: 3, suit: "x")), Card(rank: 1, suit: "x") <= Card(rank: 1, suit: "y"))
struct P { let x: Int }
extension P: Equatable {}
func == (a: P, b: P) -> Bool { a.x % 10 == b.x % 10 }
print([P(x: 13)].contains(P(x: 3)), P(x: 3) == P(x: 23))

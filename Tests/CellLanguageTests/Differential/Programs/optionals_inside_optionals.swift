struct Address { var street: String?; var city: String; var zip: Int? }
class Person { var name: String; var address: Address?; var friends: [Person?] = []; var nick: String??
    init(_ n: String, _ a: Address? = nil) { name = n; address = a } }
let anna = Person("Anna", Address(street: "Main St", city: "Oslo", zip: nil)), ben = Person("Ben")
anna.friends = [ben, nil, Person("Cy", Address(street: nil, city: "Rome", zip: 100))]
print(anna.address?.street?.uppercased() ?? "none", ben.address?.city as Any)
print(anna.friends.map { $0?.address?.zip }, anna.friends.compactMap { $0?.address?.zip })
print(anna.friends.first??.name ?? "?", anna.friends[1]?.name as Any, anna.friends.last??.address?.city.count ?? 0)
anna.address?.zip = 5
anna.address?.street? += " 5"
ben.address?.city = "nowhere"
print(anna.address!, ben.address == nil)
if let street = anna.address?.street, let zip = anna.address?.zip, zip > 3, !street.isEmpty { print("\(street), \(zip)") }
let dict: [String: Int?] = ["a": 1, "b": nil]
print(dict["a"] as Any, dict["b"] as Any, dict["c"] as Any, dict.count)
if let b = dict["b"] { print("b is there:", b as Any) }
if case let value?? = dict["a"] { print("a =", value) }
print(anna.nick as Any, (anna.nick ?? "x") as Any)
anna.nick = .some(nil)
print(anna.nick as Any, anna.nick == .some(.none), anna.nick == nil)
let texts = ["1", "two", "3"]
let numbers: [Int?] = texts.map { Int($0) }
print(numbers, numbers.compactMap { $0 }.reduce(0, +), numbers.contains(nil), numbers.firstIndex(of: nil) ?? -1)
print(Int("12").map { $0 * 2 }.flatMap { $0 > 20 ? "big \($0)" : nil } ?? "small")
func half(_ n: Int) -> Int? { n % 2 == 0 ? n / 2 : nil }
print(half(12).flatMap(half).flatMap(half) as Any, half(8).flatMap(half).map(String.init) as Any)
let pair: (Int, String)? = (1, "x")
if let (n, s) = pair { print(n, s) }
print(pair?.1 ?? "-", [Optional(3), nil, 1].sorted { ($0 ?? 0) < ($1 ?? 0) })
var stack: [Int]? = [1]
stack?.append(2); stack?[0] = 9
print(stack ?? [], stack?.isEmpty == false, (stack?.last).map { "last \($0)" } ?? "")
switch (half(4), half(3)) { case (let a?, nil): print("only", a); case (nil, _): print("none"); case (_?, _?): print("both") }

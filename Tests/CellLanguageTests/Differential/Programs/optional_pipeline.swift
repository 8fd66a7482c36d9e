// Working with optionals: map, flatMap, chaining, coalescing, guard, compactMap, nested ones.
struct Address { var street: String; var city: City? }
struct City { var name: String; var postcode: String? }
final class Person {
    let name: String
    var address: Address?
    weak var partner: Person?
    init(_ name: String, _ address: Address? = nil) { (self.name, self.address) = (name, address) }
}

let ada = Person("Ada", Address(street: "Main 1", city: City(name: "Bern", postcode: "3000")))
let bob = Person("Bob", Address(street: "Side 2", city: nil))
let cyd = Person("Cyd")
(ada.partner, bob.partner) = (bob, ada)

for person in [ada, bob, cyd] {
    let postcode = person.address?.city?.postcode.flatMap { Int($0) }
    print(person.name, postcode as Any, person.address?.street.count ?? 0, person.partner?.address?.city?.name ?? "nowhere")
}
bob.address?.city = City(name: "Basel")
bob.address?.city?.postcode = "4000"
cyd.address?.street = "unseen"
print(bob.partner?.partner?.address?.city?.postcode ?? "-", cyd.address == nil)

func parse(_ text: String) -> (name: String, age: Int)? {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let age = Int(parts[1]), (0...150) ~= age else { return nil }
    return (String(parts[0]), age)
}
let people = ["Eve:30", "Mallory", "Zoe:x", "Yan:200", "Ugo:9"].compactMap(parse)
print(people.map { "\($0.name)/\($0.age)" }, people.first?.age ?? -1)

let nested: Int?? = .some(nil)
print(nested as Any, (nested ?? 7) ?? 8, nested == nil, nested! == nil)
let numbers: [Int?] = [1, nil, 3]
print(numbers, numbers.compactMap { $0 }.reduce(0, +), numbers.map { $0.map { $0 * 2 } ?? 0 }, numbers.contains(nil))
if case let (first?, last?) = (numbers.first ?? nil, numbers.last ?? nil) { print(first + last) }
for case let number? in numbers where number > 1 { print("found", number) }
let table: [String: Int?] = ["a": 1, "b": nil]
print(table["a"] as Any, table["b"] as Any, table["c"] as Any, table.compactMapValues { $0 }, (table["b"] ?? 5) as Any)
var count: Int? = 3
count? += 1
if var unwrapped = count { unwrapped *= 2; print(unwrapped, count!) }
count = count.map { $0 > 3 ? nil : $0 } ?? 0
print(count as Any, Optional(5).map { "\($0)" } ?? "none", [nil, 2, nil].lastIndex(where: { $0 != nil }) ?? -1)
switch (count, people.count) {
case (nil, let n) where n > 1: print("no count, \(n) people")
case (let c?, _): print("count \(c)")
default: print("neither")
}

struct Address { var city: String; var zip: Int? }
struct Person {
    var name: String
    var age: Int
    var address: Address?
    var friends: [String] = []
    var isAdult: Bool { age >= 18 }
}
extension Sequence {
    func sorted<V: Comparable>(on kp: KeyPath<Element, V>, _ cmp: (V, V) -> Bool = { $0 < $1 }) -> [Element] {
        sorted { cmp($0[keyPath: kp], $1[keyPath: kp]) }
    }
    func grouped<K: Hashable>(_ key: (Element) -> K) -> [K: [Element]] { Dictionary(grouping: self, by: key) }
    func total<N: Numeric>(_ kp: KeyPath<Element, N>) -> N { reduce(0) { $0 + $1[keyPath: kp] } }
}
extension MutableCollection {
    mutating func setAll<V>(_ kp: WritableKeyPath<Element, V>, to v: V) {
        for i in indices { self[i][keyPath: kp] = v }
    }
}
var people = [
    Person(name: "Uma", age: 31, address: Address(city: "Oslo", zip: 150), friends: ["Bo"]),
    Person(name: "Bo", age: 12, address: nil),
    Person(name: "Cy", age: 45, address: .init(city: "Rome", zip: nil), friends: ["Uma", "Bo"]),
]
print(people.map(\.name), people.filter(\.isAdult).map(\.age))
print(people.map(\.address?.city))
print(people.compactMap(\.address?.city), type(of: people.map(\.address?.zip)))
print(people.compactMap(\.address?.zip), people.flatMap(\.friends))
print(people.sorted(on: \.age).map(\.name), people.sorted(on: \.name.count, >).map(\.name).count)
print(people.sorted(on: \.name, >).map(\.name.first!))
print(people.grouped(\.isAdult)[true]!.map(\.name), people.grouped { $0.friends.count }.keys.sorted())
print(people.total(\.age), people.total(\.friends.count))
let kp = \Person.address?.city.count
print(type(of: kp), people.map { $0[keyPath: kp] ?? 0 })
let fields: [KeyPath<Person, String>] = [\.name, \.name.localized]
extension String { var localized: String { uppercased() } }
print(fields.map { people[1][keyPath: $0] })
people.setAll(\.age, to: 20)
people.setAll(\.address, to: Address(city: "Bern", zip: 1))
people[0][keyPath: \.address!.zip] = 77
print(people.map(\.age), people.map(\.address!.zip!), people.allSatisfy(\.isAdult))
let f: (Person) -> Int = \.name.count
print(people.map(f), type(of: f))
print(["a", "bb", ""].filter(\.isEmpty).count, [[1], [], [2, 3]].map(\.count), [3, -4].map(\.magnitude))
print([[1, 2], [3, 4]].map(\.[1]), ["k": 5].map(\.value), people.first.map(\.name) ?? "")
print(Array("abc".enumerated()).map(\.offset), zip([1, 2], "xy").map(\.1))

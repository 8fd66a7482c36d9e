struct Address { var city: String; var zip: Int }
class Owner { var name: String; let id: Int; var home: Address?; init(_ n: String, _ i: Int) { name = n; id = i } }
struct Pet { var name: String; var owner: Owner?; var tags: [String]; var scores: [String: Int]; var box: (w: Int, h: Int) }
var rex = Pet(name: "Rex", owner: Owner("Ann", 7), tags: ["big", "brown"], scores: ["a": 1], box: (2, 3))
let name = \Pet.name
print(rex[keyPath: name], rex[keyPath: \.tags.count], rex[keyPath: \.tags[0]], rex[keyPath: \Pet.owner?.name] ?? "-")
rex[keyPath: name] = "Max"
rex[keyPath: \.tags[1]] += "ish"
rex[keyPath: \.tags].append("new")
rex[keyPath: \.scores["b"]] = 5
rex[keyPath: \.box.w] = 9
print(rex.name, rex.tags, rex.scores["b"]!, rex.box)
let ownerName = \Pet.owner!.name
rex[keyPath: ownerName] = "Bea"
print(rex.owner!.name)
let fixed = rex
fixed[keyPath: ownerName] = "Cy"
print(rex.owner!.name, type(of: ownerName), type(of: name))
print(name, \Pet.box.h, \Pet.self, name == \Pet.name, name == \.name, \Pet.tags[0] == \Pet.tags[1], \Pet.tags[1] == \Pet.tags[1])
let whole = \Pet.self
rex[keyPath: whole] = Pet(name: "Z", owner: nil, tags: [], scores: [:], box: (0, 0))
print(rex.name, rex[keyPath: \.owner?.home?.city] as Any)
func swapValues<Root, Value>(_ a: inout Root, _ b: inout Root, at path: WritableKeyPath<Root, Value>) {
    let old = a[keyPath: path]
    a[keyPath: path] = b[keyPath: path]
    b[keyPath: path] = old
}
var p = Pet(name: "P", owner: nil, tags: ["p"], scores: [:], box: (1, 1)), q = Pet(name: "Q", owner: nil, tags: ["q"], scores: [:], box: (2, 2))
swapValues(&p, &q, at: \.name)
swapValues(&p, &q, at: \.box)
print(p.name, p.box, q.name, q.box)
func bump(_ n: inout Int) { n += 100 }
bump(&p[keyPath: \.box.w])
print(p.box.w)
let cityPath = (\Owner.home!).appending(path: \Address.city)
let o = Owner("O", 1)
o.home = Address(city: "Rome", zip: 1)
o[keyPath: cityPath] = "Oslo"
print(o.home!.city, o[keyPath: \Owner.home!.zip])
let parts: [PartialKeyPath<Pet>] = [\.name, \.tags, \.box.w]
for part in parts { print(p[keyPath: part]) }
var names: Set<KeyPath<Owner, String>> = [\.name]
names.insert(\Owner.name)
print(names.count)
let table: [String: KeyPath<Pet, String>] = ["name": \.name, "first": \.tags[0]]
print(table.keys.sorted().map { p[keyPath: table[$0]!] })
let index = 0
let at = \[Int].[index]
print([5, 6][keyPath: at], "abc"[keyPath: \.count], [1, 2, 3].map(\.description), [Optional(3), nil].map(\.?.description))

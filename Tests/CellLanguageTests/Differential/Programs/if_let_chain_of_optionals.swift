struct Address { var street: String?; var zip: [String: Int]? }
struct Person { var name: String; var address: Address? }
let people = [
    Person(name: "A", address: Address(street: "Elm", zip: ["DE": 12345])), Person(name: "B", address: nil),
    Person(name: "C", address: Address(street: nil, zip: nil)),
]
for p in people {
    if let street = p.address?.street, let zip = p.address?.zip?["DE"], zip > 100, case let n = street.count, n == 3 {
        print(p.name, street, zip, n)
    } else if p.address != nil {
        print(p.name, p.address?.street?.uppercased() ?? "-", p.address!.zip?.count ?? -1)
    } else { print(p.name, "homeless") }
}

struct MissingValue: Error { let what: String }

extension Optional {
    func orThrow(_ what: @autoclosure () -> String) throws -> Wrapped {
        guard let self else { throw MissingValue(what: what()) }
        return self
    }
    func filter(_ keep: (Wrapped) throws -> Bool) rethrows -> Wrapped? {
        try flatMap { try keep($0) ? $0 : nil }
    }
    mutating func take() -> Wrapped? {
        defer { self = nil }
        return self
    }
    mutating func getOrInsert(_ make: () -> Wrapped) -> Wrapped {
        if let self { return self }
        let made = make()
        self = made
        return made
    }
}

extension Optional where Wrapped: Collection {
    var isNilOrEmpty: Bool { self?.isEmpty ?? true }
}

infix operator ???: NilCoalescingPrecedence
func ??? <T>(value: T?, fallback: @autoclosure () -> String) -> String {
    value.map { "\($0)" } ?? fallback()
}

struct Address { var street: String?; var zip: String? }
struct Person { var name: String; var address: Address?; var nicknames: [String]? }

var people = [
    Person(name: "Ida", address: Address(street: "Elm 4", zip: "1012"), nicknames: ["I", "Dada"]),
    Person(name: "Jon", address: Address(street: nil, zip: "x9"), nicknames: []),
    Person(name: "Kay", address: nil, nicknames: nil),
]
for p in people {
    let zip = p.address?.zip.flatMap { Int($0) }
    print(p.name, zip ??? "no zip", p.address?.street?.count as Any, p.nicknames.isNilOrEmpty, p.nicknames?.last ?? "-")
    do {
        let street = try p.address.orThrow("address of \(p.name)").street.orThrow("street of \(p.name)")
        print("  lives at", street)
    } catch let e as MissingValue { print("  missing", e.what) }
}
people[1].address?.street = "Oak 1"
people[2].address?.street = "Nowhere"
people[0].nicknames?[1] += "!"
people[2].nicknames?.append("K")
print(people.map { $0.address?.street }, people[0].nicknames ?? [])
print((people[2].address?.zip = "1") == nil, (people[1].address?.zip = "1") != nil)

let nested: Int?? = .some(nil)
print(nested as Any, nested == nil, nested ?? 5 as Any, Optional(Optional(3)) as Any)
print(["1", "x", "3"].map { Int($0) }, ["1", "x", "3"].compactMap { Int($0) }.reduce(0, +))
let scores: [String: Int?] = ["a": 1, "b": nil]
print(scores["a"] as Any, scores["b"] as Any, scores["c"] as Any, scores.count)

var slot: String? = "ticket"
print(slot.take() ??? "empty", slot.take() ??? "empty", slot.getOrInsert { "fresh" }, slot!)
print(Optional(8).filter { $0 > 5 } as Any, Optional(2).filter { $0 > 5 } as Any)
for case let (i, nick?) in people.map({ $0.nicknames?.first }).enumerated() { print(i, nick) }
switch (people[0].address?.zip, people[2].address) {
case let (zip?, nil): print("only first has", zip)
case (.some, .some): print("both")
case (nil, _): print("none")
}

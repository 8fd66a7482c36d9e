// Definite initialisation in every shape: switch, loops with break, nested if, do and catch.
struct Guest { let name: String; let age: Int; var wishes: [String] = [] }
enum Table: String { case children, family, quiet }
func table(for guest: Guest) -> Table {
    let result: Table
    if guest.age < 12 {
        result = .children
    } else if guest.wishes.contains("quiet") {
        result = .quiet
    } else {
        result = .family
    }
    return result
}
func firstFree(_ seats: [String?]) -> Int {
    let place: Int
    var index = 0
    while true {
        if index == seats.count || seats[index] == nil {
            place = index
            break
        }
        index += 1
    }
    return place
}
func priority(_ guest: Guest) -> Int {
    let base: Int, bonus: Int
    switch (guest.age, guest.wishes.count) {
    case (..<3, _): (base, bonus) = (10, 5)
    case (65..., let wishes): base = 8; bonus = wishes
    default:
        base = 1
        bonus = guest.wishes.isEmpty ? 0 : 1
    }
    return base + bonus
}
let guests = [
    Guest(name: "Mia", age: 2), Guest(name: "Otto", age: 70, wishes: ["quiet", "window"]), Guest(name: "Eva", age: 30),
    Guest(name: "Jan", age: 11, wishes: ["cake"]),
]
var plan: [Table: [String]]
plan = [:]
for guest in guests.sorted(by: { priority($0) > priority($1) }) { plan[table(for: guest), default: []].append(guest.name) }
for (key, names) in plan.sorted(by: { $0.key.rawValue < $1.key.rawValue }) { print(key, names) }
print(firstFree(["a", nil, "b"]), firstFree([]), guests.map(priority))
let label: String, total: Int
do {
    total = guests.count
    label = try describe(total)
} catch {
    label = "failed"
}
struct TooMany: Error {}
func describe(_ n: Int) throws -> String { if n > 3 { throw TooMany() } else { return "\(n) guests" } }
print(label, total)

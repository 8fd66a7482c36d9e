struct Employee {
    let name: String
    var salary: Double
    let team: Team
    var skills: [String]
}
struct Team { let name: String; let floor: Int }

let red = Team(name: "red", floor: 2), blue = Team(name: "blue", floor: 1)
var staff = [
    Employee(name: "Ida", salary: 5200, team: red, skills: ["swift", "c"]),
    Employee(name: "Jon", salary: 4100.5, team: blue, skills: ["sql"]),
    Employee(name: "Kim", salary: 6000, team: red, skills: []),
]

extension Sequence {
    func sorted<Value: Comparable>(by path: KeyPath<Element, Value>, descending: Bool = false) -> [Element] {
        sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] }
    }
    func sum<Value: AdditiveArithmetic>(_ path: KeyPath<Element, Value>) -> Value {
        reduce(.zero) { $0 + $1[keyPath: path] }
    }
    func grouped<Key: Hashable>(by path: KeyPath<Element, Key>) -> [Key: [Element]] {
        Dictionary(grouping: self) { $0[keyPath: path] }
    }
}

let name = \Employee.name
let floor = \Employee.team.floor
print(staff[0][keyPath: name], staff.map { $0[keyPath: floor] }, staff.map(\.team.name))
print(staff.sorted(by: \.salary).map(\.name), staff.sorted(by: \.team.floor, descending: true).map { $0[keyPath: name] })
print(staff.sum(\.salary), staff.sum(\.skills.count))
for (team, members) in staff.grouped(by: \.team.name).sorted(by: { $0.key < $1.key }) {
    print(team, members.map(\.name))
}

let raise: WritableKeyPath<Employee, Double> = \.salary
for index in staff.indices { staff[index][keyPath: raise] *= 1.1 }
print(staff.map { Int($0.salary.rounded()) })
func update<Root, Value>(_ root: inout Root, _ path: WritableKeyPath<Root, Value>, with change: (Value) -> Value) {
    root[keyPath: path] = change(root[keyPath: path])
}
update(&staff[1], \.skills) { $0 + ["go"] }
print(staff[1].skills, staff.filter(\.skills.isEmpty).map(\.name))
let texts: [KeyPath<Employee, String>] = [\.name, \.team.name]
print(texts.map { staff[2][keyPath: $0] })
print([("a", 2), ("b", 1)].map(\.1), ["x": [1, 2]].map(\.value.count), "abc".map(\.isLetter), [[3, 1], [2]].map(\.first!))

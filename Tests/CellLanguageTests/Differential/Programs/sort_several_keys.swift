import Foundation

struct Employee {
    var name: String, department: String, salary: Int, started: Int
}

struct SortDescriptor<Root> {
    let compare: (Root, Root) -> ComparisonResult
    init<V: Comparable>(_ path: KeyPath<Root, V>, ascending: Bool = true) {
        compare = { a, b in
            let (x, y) = (a[keyPath: path], b[keyPath: path])
            if x == y { return .orderedSame }
            return (x < y) == ascending ? .orderedAscending : .orderedDescending
        }
    }
    init(_ compare: @escaping (Root, Root) -> ComparisonResult) { self.compare = compare }
}

extension Sequence {
    func sorted(by descriptors: SortDescriptor<Element>...) -> [Element] {
        sorted { a, b in
            for d in descriptors {
                switch d.compare(a, b) {
                case .orderedSame: continue
                case .orderedAscending: return true
                case .orderedDescending: return false
                }
            }
            return false
        }
    }
    func grouped<K: Hashable>(on path: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: path] } }
    func sum<N: Numeric>(_ path: KeyPath<Element, N>) -> N { reduce(.zero) { $0 + $1[keyPath: path] } }
}

let staff = [
    Employee(name: "Zoe", department: "IT", salary: 4200, started: 2019), Employee(name: "adam", department: "HR", salary: 3900, started: 2021),
    Employee(name: "Bea", department: "IT", salary: 5100, started: 2015), Employee(name: "Carl", department: "HR", salary: 3900, started: 2012),
    Employee(name: "Dan", department: "Ops", salary: 3300, started: 2020),
]
func show(_ list: [Employee]) { print(list.map { "\($0.name)/\($0.department)" }.joined(separator: " ")) }
show(staff.sorted(by: SortDescriptor(\.department), SortDescriptor(\.salary, ascending: false), .init(\.started)))
show(staff.sorted(by: SortDescriptor { $0.name.caseInsensitiveCompare($1.name) }))
show(staff.sorted { ($1.salary, $0.name) < ($0.salary, $1.name) })
show(staff.sorted { $0.name < $1.name })
for (department, people) in staff.grouped(on: \.department).sorted(by: { $0.key > $1.key }) {
    let total = people.sum(\.salary)
    let label = department.padding(toLength: 5, withPad: ".", startingAt: 0)
    print(label, total, String(format: "%8.2f", Double(total) / Double(people.count)), people.map(\.name).sorted())
}
var ranking = staff
ranking.sort { $0.started < $1.started }
ranking[0].salary += 100
ranking.removeAll { $0.salary < 3500 }
print(ranking.map(\.salary), ranking.first?.name ?? "", staff[3].salary)
let raise: WritableKeyPath<Employee, Int> = \.salary
ranking.indices.forEach { ranking[$0][keyPath: raise] *= 2 }
print(ranking.map { $0[keyPath: raise] }, ranking.partition { $0.department == "IT" }, ranking.map(\.name))
let top = staff.max { $0.salary < $1.salary }.map { ($0.name, $0.salary) }
print(top!, ["b10", "b9", "B1"].sorted { $0.localizedStandardCompare($1) == .orderedAscending }, ["é", "f", "e"].sorted())

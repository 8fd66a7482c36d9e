import Foundation
struct Employee { let name: String; let dept: String; let salary: Double; let start: Int }
let staff = [
    Employee(name: "Ann Lee", dept: "R&D", salary: 6200.5, start: 2015), Employee(name: "Bob", dept: "Sales", salary: 4100, start: 2019),
    Employee(name: "Cecilia", dept: "R&D", salary: 7000, start: 2011), Employee(name: "Dan", dept: "Ops", salary: 3900.75, start: 2021),
]
func money(_ x: Double) -> String {
    let s = String(format: "%.2f", x)
    let parts = s.split(separator: ".")
    var whole = Array(parts[0])
    var i = whole.count - 3
    while i > 0 { whole.insert(",", at: i); i -= 3 }
    return "$" + String(whole) + "." + parts[1]
}
print(String(format: "%-10@ %5@ %12@", "name", "dept", "salary"))
for e in staff.sorted(by: { $0.salary > $1.salary }) {
    let line = e.name.padding(toLength: 10, withPad: " ", startingAt: 0) + " " + e.dept.padding(toLength: 5, withPad: " ", startingAt: 0)
    let m = money(e.salary)
    print(line, String(repeating: " ", count: 12 - m.count) + m)
}
let byDept = Dictionary(grouping: staff) { $0.dept }
for dept in byDept.keys.sorted() {
    let people = byDept[dept]!
    let avg = people.map(\.salary).reduce(0, +) / Double(people.count)
    print(String(format: "%@: %d people, avg %.1f, since %04d", dept, people.count, avg, people.map(\.start).min()!))
}
print(String(format: "%5.1f|%-6d|%06.2f|%x|%X|%o|%e|%%|%c", 3.14159, 42, 2.5, 255, 255, 8, 12345.678, 65))

// Sets and dictionaries of students and courses.
let enrolment: [String: Set<String>] = [
    "Maths": ["Ada", "Bob", "Cyd", "Dan"], "Physics": ["Ada", "Dan", "Eve"], "Art": ["Bob", "Eve", "Fay"],
]
let everyone = enrolment.values.reduce(into: Set<String>()) { $0.formUnion($1) }
print(everyone.sorted(), everyone.count)

let maths = enrolment["Maths"]!, physics = enrolment["Physics", default: []], art = enrolment["Art"] ?? []
print(maths.intersection(physics).sorted(), maths.subtracting(art).sorted(), physics.symmetricDifference(art).sorted())
print(maths.isDisjoint(with: ["Fay"]), Set(["Ada"]).isSubset(of: physics), maths.isSuperset(of: ["Cyd", "Dan"]), maths.isStrictSuperset(of: maths))

var timetable: [String: [String]] = [:]
for (course, students) in enrolment { for student in students { timetable[student, default: []].append(course) } }
for (student, courses) in timetable.mapValues({ $0.sorted() }).sorted(by: { ($0.value.count, $1.key) > ($1.value.count, $0.key) }) {
    print(student, courses.joined(separator: "+"))
}

var pending: Set = [3, 1, 2]
print(pending.insert(2).inserted, pending.insert(9).memberAfterInsert, pending.remove(1) ?? 0, pending.remove(7) as Any, pending.update(with: 3) ?? 0)
print(pending.sorted(), pending.contains { $0 > 8 }, pending.min()!, pending.filter { $0.isMultiple(of: 3) }.sorted(), pending.map { $0 * 10 }.sorted())
pending.subtract([9, 2])
pending.formSymmetricDifference([3, 4])
print(pending, pending.first!, pending.isEmpty, Set("mississippi").sorted(), Set([[1], [2], [1]]).count)

func powerSet<T: Hashable>(_ items: [T]) -> Set<Set<T>> {
    guard let first = items.first else { return [[]] }
    let rest = powerSet(Array(items.dropFirst()))
    return rest.union(rest.map { $0.union([first]) })
}
let subsets = powerSet([1, 2, 3])
print(subsets.count, subsets.map { $0.sorted() }.sorted { ($0.count, $0.description) < ($1.count, $1.description) })
struct Point: Hashable { var x, y: Int }
var visited: Set<Point> = []
var walker = Point(x: 0, y: 0)
for step in "URDLLURRRDD" {
    visited.insert(walker)
    switch step {
    case "U": walker.y += 1
    case "D": walker.y -= 1
    case "L": walker.x -= 1
    default: walker.x += 1
    }
}
print(visited.count, walker, visited.contains(Point(x: -1, y: 0)), visited.map(\.x).max()!)
let inverted = Dictionary(grouping: timetable.keys.sorted(), by: { timetable[$0]!.count }).sorted { $0.key < $1.key }
print(inverted.map { "\($0.key): \($0.value)" })

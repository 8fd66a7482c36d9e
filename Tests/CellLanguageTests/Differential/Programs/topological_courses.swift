struct CycleError: Error, Equatable { let remaining: [String] }

func topologicalOrder(_ needs: KeyedNeeds) -> Result<[String], CycleError> {
    var open = needs.table.mapValues(Set.init)
    for dependency in needs.table.values.joined() where open[dependency] == nil { open[dependency] = [] }
    var order: [String] = []
    while !open.isEmpty {
        let ready = open.filter { $0.value.isEmpty }.keys.sorted()
        guard !ready.isEmpty else { return .failure(CycleError(remaining: open.keys.sorted())) }
        order += ready
        for done in ready { open.removeValue(forKey: done) }
        for key in open.keys { open[key]?.subtract(ready) }
    }
    return .success(order)
}

struct KeyedNeeds: ExpressibleByDictionaryLiteral {
    var table: [String: [String]] = [:]
    init(dictionaryLiteral elements: (String, [String])...) {
        for (key, value) in elements { table[key, default: []] += value }
    }
}

let courses: KeyedNeeds = [
    "Analysis II": ["Analysis I"], "Physics": ["Analysis I", "Algebra"],
    "Numerics": ["Analysis II", "Algebra", "Programming"], "Analysis I": [],
]
switch topologicalOrder(courses) {
case .success(let order): for (i, c) in zip(1..., order) { print(i, c) }
case .failure(let error): print("cycle among", error.remaining)
}
let broken: KeyedNeeds = ["egg": ["hen"], "hen": ["egg"], "corn": []]
let result = topologicalOrder(broken)
print(result)
do { _ = try result.get() } catch { print(type(of: error), error.remaining.count) }
print(result.map(\.count), topologicalOrder(courses).map(\.count))

func depth(_ course: String, memo: inout [String: Int]) -> Int {
    if let known = memo[course] { return known }
    let value = 1 + (courses.table[course] ?? []).map { depth($0, memo: &memo) }.max(by: <).unwrapped(or: 0)
    memo[course] = value
    return value
}
extension Optional {
    func unwrapped(or fallback: @autoclosure () -> Wrapped) -> Wrapped { self ?? fallback() }
}
var memo: [String: Int] = [:]
print(depth("Numerics", memo: &memo), memo.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })

let text = "the quick brown fox a jumped"
print(text.split(separator: " ").sorted { ($0.count, $0) < ($1.count, $1) })
print(text.split(separator: " ").sorted { ($0.count, String($0)) > ($1.count, String($1)) })
print(text.split(separator: " ").max { ($0.count, $0) < ($1.count, $1) } ?? "")
print(text.split(separator: " ").min(by: { (-$0.count, $0) < (-$1.count, $1) })!)
let counts = text.reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { "\($0.key)\($0.value)" })
struct P { var name: String; var age: Int? }
let ps = [P(name: "b", age: 2), P(name: "a", age: nil), P(name: "a", age: 1)]
print(ps.sorted { ($0.name, $0.age ?? 0) < ($1.name, $1.age ?? 0) }.map { $0.age ?? -1 })
print(ps.filter { ($0.name, $0.age) == ("a", nil) }.count, (1, 2.5) < (1, 3), ("a", 1) <= ("a", 1), (1, "x", true) == (1, "x", true))

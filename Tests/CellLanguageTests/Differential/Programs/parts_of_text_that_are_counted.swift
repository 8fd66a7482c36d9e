let t = "The quick brown foxes"
print(t.split(separator: " ").max { $0.count < $1.count } as Any)
print(t.split(separator: " ").filter { $0.count > 3 })
let l = t.split(separator: " ").filter { $0.count > 3 }
print(l)
print(t.split(separator: " ").map { ($0, $0.count) })
let k = t.split(separator: " ").map { ($0, $0.count) }
print(k)
print(t.split(separator: " ").sorted { $0.count < $1.count })
print(t.split(separator: " ").filter { $0.count > 3 }.joined(separator: ","))
for w in t.split(separator: " ").filter({ $0.count > 3 }) { print(w) }
print(t.split(separator: " ").filter { $0.count > 3 }.count)
print(t.split(separator: " ").filter { $0.count > 3 }.map { $0.uppercased() })
print(t.split(separator: " ").filter { $0.count > 3 }.map { String($0) })
print(t.split(separator: " ").filter { $0.count > 3 }.map(String.init))
print("x: \(t.split(separator: " ").filter { $0.count > 3 })")
print(t.split(separator: " ").filter { $0.count > 3 }.first!)
print(Dictionary(grouping: t.split(separator: " "), by: \.count).sorted { $0.key < $1.key })
print(t.split(separator: " ").reduce(0) { $0 + $1.count })
print(t.split(separator: " ").contains { $0.count == 5 })

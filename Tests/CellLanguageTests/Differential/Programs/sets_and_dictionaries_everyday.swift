let a: Set = [1, 2, 3, 4], b: Set<Int> = [3, 4, 5]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted(), a.isDisjoint(with: [9]), b.isStrictSubset(of: a.union(b)))
var inventory = ["apple": 3, "pear": 0, "fig": 12]
inventory["kiwi", default: 5] += 1
inventory.merge(["fig": 1, "plum": 2]) { $0 - $1 }
if let old = inventory.updateValue(7, forKey: "pear") { print("was", old) }
inventory = inventory.filter { $0.value != 2 }
print(inventory.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { "\($0.key):\($0.value)" }, inventory.keys.sorted(), inventory.values.reduce(0, +))
inventory["apple"] = nil
print(inventory.removeValue(forKey: "nope") as Any, inventory.count, inventory.contains { $0.value > 10 }, inventory.first { $0.key == "fig" }!)
let text = "the cat the dog the end a cat"
let counted = text.split(separator: " ").reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }
let inverted = Dictionary(grouping: counted.keys, by: { counted[$0]! }).mapValues { $0.sorted() }
print(inverted.sorted { $0.key > $1.key }, counted.max { ($0.value, $1.key) < ($1.value, $0.key) }!)
let matrix = ["x": [1, 2], "y": [3]], flat = matrix.flatMap { k, v in v.map { (k, $0) } }.sorted { $0.1 < $1.1 }
print(flat, Dictionary(uniqueKeysWithValues: zip("abc", 1...)).sorted { $0.key < $1.key }.map { "\($0)\($1)" }, matrix == ["y": [3], "x": [1, 2]])
struct Key: Hashable { let r: Int; let c: Int }
var sparse: [Key: Double] = [:]
for i in 0..<3 { sparse[Key(r: i, c: i)] = 1; sparse[.init(r: 0, c: i), default: 0] += 0.5 }
print(sparse.count, sparse[Key(r: 0, c: 0)]!, sparse.keys.filter { $0.r == 0 }.count, sparse.mapValues { $0 * 2 }[Key(r: 2, c: 2)] ?? 0)
var graph: [String: Set<String>] = [:]
for pair in ["a-b", "b-c", "c-a", "d-e"] { let p = pair.split(separator: "-").map(String.init); graph[p[0], default: []].insert(p[1]); graph[p[1], default: []].insert(p[0]) }
func reach(_ s: String) -> Set<String> { var seen: Set = [s], todo = [s]; while let n = todo.popLast() { for m in graph[n]! where seen.insert(m).inserted { todo.append(m) } }; return seen }
print(reach("a").sorted(), reach("e").sorted(), graph["a"]!.sorted(), graph.mapValues(\.count).sorted { $0.key < $1.key }.map(\.value))
let nested = ["de": ["hello": "hallo"], "fr": [:]]
print(nested["de"]?["hello"] ?? "?", nested["fr"]?["hello"] ?? "?", nested["it"]?["hello"] as Any, nested["de", default: [:]]["x", default: "none"])
var order = [String](), index = [String: Int]()
for w in ["b", "a", "b", "c", "a"] { if index[w] == nil { index[w] = order.count; order.append(w) } }
print(order, order.map { index[$0]! }, Array(Set("hello")).sorted(), Set([[1, 2], [2, 1], [1, 2]]).count)
let (yes, no) = (1...10).reduce(into: ([Int](), [Int]())) { r, n in if n.isMultiple(of: 3) { r.0.append(n) } else { r.1.append(n) } }
print(yes, no.count, a.map { $0 * $0 }.sorted(), a.min()!, a.contains(7), Set(a.map { $0 % 2 == 0 }).count)

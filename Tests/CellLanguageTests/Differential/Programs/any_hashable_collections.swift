let objects: [AnyHashable] = [1, "a", 1, 2.5, true, "a"]
print(Set(objects).count, objects.count, objects)
for o in objects {
    if let n = o as? Int { print("int", n) } else if let s = o as? String { print("string", s) } else { print("other", o) }
}
var info: [AnyHashable: Any] = ["name": "x", 3: "three", true: [1, 2]]
info["age"] = 40
print(info["name"] as? String ?? "-", info[3]!, info[true] as? [Int] ?? [], info["age"] as! Int, info[4] == nil)
print(AnyHashable("x"), [AnyHashable("x")], AnyHashable(1) == AnyHashable(1.0), AnyHashable(1) == AnyHashable("1"))
struct P: Hashable { var x: Int }
enum Key: Hashable { case id(Int), name(String) }
var seen: Set<AnyHashable> = [P(x: 1), Key.id(3)]
print(seen.insert(P(x: 1)).inserted, seen.insert(Key.name("q")).inserted, seen.contains(Key.id(3)), seen.contains(P(x: 2)))
func record<T: Hashable>(_ value: T) -> AnyHashable { AnyHashable(value) }
let values = [record(1), record("b"), record(P(x: 4))]
print(values.map { $0.base }, type(of: values[0]), values[2].base is P)
func group<T>(_ items: [T], by key: (T) -> AnyHashable) -> [AnyHashable: [T]] { Dictionary(grouping: items, by: key) }
let groups = group([1, 2, 3, 4, 5]) { $0 % 2 == 0 ? "even" : 1 }
print(groups["even"]!, groups[1]!)
let a: AnyHashable = "text"
switch a {
case let s as String: print("s", s)
case let n as Int: print("n", n)
default: print("?")
}
let path: [AnyHashable] = ["a", 0, "b"]
print(path == ["a", 0, "b"], path.firstIndex(of: 0)!, path.contains("b"), path.map { "\($0)" }.joined(separator: "/"))
var counts: [AnyHashable: Int] = [:]
for thing in [1, "a", 1, P(x: 2), "a", P(x: 2)] as [AnyHashable] { counts[thing, default: 0] += 1 }
print(counts[1]!, counts["a"]!, counts[P(x: 2)]!, a.hashValue == AnyHashable("text").hashValue)

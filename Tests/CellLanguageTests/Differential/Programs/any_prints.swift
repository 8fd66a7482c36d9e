let things: [Any] = [1, 2.5, "three", true, [4, 5], ("six", 6), 1...3]
for thing in things {
    switch thing {
    case let n as Int: print("Int", n)
    case let d as Double: print("Double", d)
    case let s as String where s.count > 3: print("long text", s)
    case is Bool: print("Bool")
    case let list as [Int]: print("list", list.reduce(0, +))
    default: print("other", thing)
    }
}
print(1...3, 0..<2, "x", 2.0)
let mixed: [String: Any] = ["name": "Ada", "age": 36, "scores": [1.5, 2.5]]
if let name = mixed["name"] as? String, let age = mixed["age"] as? Int {
    print("\(name) is \(age)")
}
print((mixed["scores"] as? [Double])?.count ?? 0)
print(mixed["missing"] as? Int ?? -1)
let value: Any = 42
print(value is Int, value is String, value as! Int + 1)
let nothing: Any? = nil
print(nothing == nil)

struct Typed { var store: [String: Any] = ["n": 5, "s": "txt"]
 subscript<T>(k: String) -> T? { get { store[k] as? T } set { store[k] = newValue } } }
var ty = Typed(); ty["d"] = 2.5; let dd: Double? = ty["d"]; print(dd!)
ty["e"] = [1, 2]
let e: [Int] = ty["e"] ?? []
print(e, ty["e"] as [Int]? as Any, (ty["n"] ?? 0) + 1)

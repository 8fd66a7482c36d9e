// Empty literals where anything may be.
func flatten(_ xs: [Any]) -> [Int] {
    xs.flatMap { x -> [Int] in
        if let n = x as? Int { return [n] }
        if let l = x as? [Any] { return flatten(l) }
        return []
    }
}
print(flatten([1, [2, [3, [4]], 5], "skip", [[]]] as [Any]))
let e: [Any] = [[], 1]
print(e, [] as Any, [[]] as [Any])
let x: Any = []
print([])
func f(_ a: Any) {}
f([])
let d: [String: Any] = ["a": [], "b": [:]]
print(d["a"]!, d["b"]!)
print(1, [], [:] as Any)

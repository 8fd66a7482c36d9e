enum PE: Error { case bad(String) }
typealias Parsed<T> = Result<T, PE>
func integer(_ s: String) -> Parsed<Int> {
    Int(s).map(Parsed.success) ?? .failure(.bad(s))
}
print(integer("4"), integer("x"))
let z = Parsed.success(3)
print(z, type(of: z))
let f: (Int) -> Parsed<Int> = Parsed.success
print(f(2))
typealias Dict<V> = [String: V]
let d = Dict(uniqueKeysWithValues: [("a", 1)])
print(d)

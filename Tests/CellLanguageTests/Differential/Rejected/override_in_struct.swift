protocol Named { func name() -> String }
extension Named { func name() -> String { "?" } }
struct A: Named {
    override func name() -> String { "a" }
}

print(A().name())

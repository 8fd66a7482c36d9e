struct E: Error {}
func risky() throws -> Int { throw E() }
let handlers: [() -> Int] = [{ try risky() }]
print(handlers.count)

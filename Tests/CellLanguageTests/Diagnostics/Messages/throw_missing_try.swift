enum Problem: Error { case empty }
func load(_ name: String) throws -> Int { if name.isEmpty { throw Problem.empty }; return 1 }
let n = load("x")
func twice() -> Int { try load("a") * 2 }
func thrice() { throw Problem.empty }
throw 5

func greet(_ name: String) -> String { "Hello, \(name)" }
func greet(_ who: String) -> String { "Hi, \(who)" }
print(greet("Bo"))

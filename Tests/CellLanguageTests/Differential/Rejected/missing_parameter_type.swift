func greet(name) -> String { "Hello \(name)" }
print(greet(name: "a"))

func greet(_ name: String, from city: String, loudly: Bool = false) -> String { "\(name) \(city)" }
print(greet("Ida"))
print(greet(from: "Ulm"))

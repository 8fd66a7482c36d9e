func greet(_ name: String = "you") { print("hi", name) }
greet()
func repeated(
    _ text: String,
    times: Int = "2"
) -> String { String(repeating: text, count: times) }
print(repeated("a", times: 2))

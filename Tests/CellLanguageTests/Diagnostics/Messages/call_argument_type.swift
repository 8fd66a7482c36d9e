func repeated(_ text: String, times: Int) -> String { String(repeating: text, count: times) }
print(repeated("ab", times: "3"))
print(repeated("ab", times: 2.5))
print(repeated(7, times: 2))

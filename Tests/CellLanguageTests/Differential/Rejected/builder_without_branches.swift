@resultBuilder enum Words { static func buildBlock(_ words: String...) -> String { words.joined(separator: " ") } }
func sentence(@Words _ make: () -> String) -> String { make() }
let isLong = true
print(sentence {
    "a"
    if isLong { "b" }
})

@resultBuilder enum Words { static func buildBlock(_ words: String...) -> String { words.joined(separator: " ") } }
struct Sentence {
    @Words var text: String {
        "a"
        while true { "b" }
    }
}
print(Sentence().text)

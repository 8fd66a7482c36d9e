protocol Creatable { init(text: String) }
struct Word: Creatable {
    let letters: Int
    init(_ text: String) { letters = text.count }
}

print(Word("abc").letters)

struct Token {
    let kind = "word"
    let text: String
    init(text: String, kind: String) {
        self.text = text
        self.kind = kind
    }
}

print(Token(text: "a", kind: "b").kind)

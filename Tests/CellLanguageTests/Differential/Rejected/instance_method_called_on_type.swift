struct Parser {
    let text: String
    func words() -> [String] { text.split(separator: " ").map(String.init) }
}

let all = Parser.words()
print(all)

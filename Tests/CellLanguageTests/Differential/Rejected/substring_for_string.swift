func shout(_ text: String) -> String { text.uppercased() + "!" }
let words = "a b c".split(separator: " ")
print(shout(words[0]))

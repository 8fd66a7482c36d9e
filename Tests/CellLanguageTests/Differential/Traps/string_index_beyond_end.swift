func character(_ n: Int, of text: String) -> Character {
    let index = text.index(text.startIndex, offsetBy: n)
    return text[index]
}

print(character(1, of: "cat"))
print(character(5, of: "cat"))

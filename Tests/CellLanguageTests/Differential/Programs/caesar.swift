func encrypt(_ text: String, by shift: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    var result = ""
    for character in text.lowercased() {
        if let index = letters.firstIndex(of: character) {
            result.append(letters[(index + shift + 26) % 26])
        } else {
            result.append(character)
        }
    }
    return result
}
let secret = encrypt("Hello, World!", by: 3)
print(secret, encrypt(secret, by: -3))

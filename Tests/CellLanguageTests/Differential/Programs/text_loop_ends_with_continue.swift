protocol Cipher { func encrypt(_ text: String) -> String }
struct Caesar: Cipher { func encrypt(_ text: String) -> String { text + "c" } }
struct Vigenere: Cipher {
    let key: [Int]
    private func apply(_ text: String, _ sign: Int) -> String {
        var position = 0
        var result = ""
        for c in text {
            guard c.isLetter else {
                result.append(c)
                continue
            }
            result.append(c)
            position += 1
        }
        return result
    }
    func encrypt(_ text: String) -> String { apply(text, 1) }
}
let ciphers: [Cipher] = [Caesar(), Vigenere(key: [1])]
for cipher in ciphers {
    let secret = cipher.encrypt("ab c!")
    print(secret)
}

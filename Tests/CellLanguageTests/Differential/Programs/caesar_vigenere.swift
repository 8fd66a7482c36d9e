protocol Cipher {
    func encrypt(_ text: String) -> String
    func decrypt(_ text: String) -> String
}

extension Character {
    func shifted(by amount: Int) -> Character {
        guard let ascii = asciiValue, isLetter else { return self }
        let base: UInt8 = isUppercase ? 65 : 97
        let offset = (Int(ascii - base) + amount % 26 + 26) % 26
        return Character(UnicodeScalar(base + UInt8(offset)))
    }
}

struct Caesar: Cipher {
    let shift: Int
    func encrypt(_ text: String) -> String { String(text.map { $0.shifted(by: shift) }) }
    func decrypt(_ text: String) -> String { Caesar(shift: -shift).encrypt(text) }
}

struct Vigenere: Cipher {
    private let key: [Int]
    init(key: String) { self.key = key.lowercased().compactMap { $0.asciiValue.map { Int($0) - 97 } } }

    private func apply(_ text: String, _ sign: Int) -> String {
        var position = 0
        var result = ""
        for c in text {
            guard c.isLetter else {
                result.append(c)
                continue
            }
            result.append(c.shifted(by: sign * key[position % key.count]))
            position += 1
        }
        return result
    }

    func encrypt(_ text: String) -> String { apply(text, 1) }
    func decrypt(_ text: String) -> String { apply(text, -1) }
}

let message = "Attack at dawn, Zoe!"
let ciphers: [(String, Cipher)] = [("caesar 3", Caesar(shift: 3)), ("caesar -29", Caesar(shift: -29)), ("lemon", Vigenere(key: "LEMON"))]
for (name, cipher) in ciphers {
    let secret = cipher.encrypt(message)
    print(name.padding(to: 12), secret, cipher.decrypt(secret) == message)
}

extension String {
    func padding(to length: Int) -> String { self + String(repeating: ".", count: max(0, length - count)) }
    var rot13: String { Caesar(shift: 13).encrypt(self) }
}
print("Hello".rot13, "Hello".rot13.rot13)
let scores = (0..<26).map { shift -> (Int, Int) in
    let guess = Caesar(shift: shift).encrypt("Wkh txlfn eurzq ira")
    return (shift, guess.lowercased().filter { "etaoin".contains($0) }.count)
}
print(scores.filter { $0.1 > 5 }.map { "\($0.0):\($0.1)" })

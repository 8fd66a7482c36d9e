protocol Cipher {
    var name: String { get }
    func encode(_ text: String) -> String
    func decode(_ text: String) -> String
}
extension Cipher {
    func roundTrips(_ text: String) -> Bool { decode(encode(text)) == text }
    var name: String { "\(type(of: self))" }
}

struct Caesar: Cipher {
    var shift: UInt8
    private func rotate(_ text: String, by n: UInt8) -> String {
        String(decoding: text.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): return (byte - 97 + n) % 26 + 97
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): return (byte - 65 + n) % 26 + 65
            default: return byte
            }
        }, as: UTF8.self)
    }
    func encode(_ text: String) -> String { rotate(text, by: shift % 26) }
    func decode(_ text: String) -> String { rotate(text, by: 26 - shift % 26) }
}

struct Atbash: Cipher {
    func encode(_ text: String) -> String {
        String(text.unicodeScalars.map { s -> Character in
            guard ("a"..."z").contains(s) else { return Character(s) }
            return Character(Unicode.Scalar(219 - s.value)!)
        })
    }
    func decode(_ text: String) -> String { encode(text) }
}

final class RailFence: Cipher {
    let rails: Int
    init(rails: Int) { self.rails = rails }
    var name: String { "RailFence(\(rails))" }
    private func order(_ n: Int) -> [Int] {
        let cycle = Array(0..<rails) + Array((1..<rails - 1).reversed())
        return (0..<n).sorted { (cycle[$0 % cycle.count], $0) < (cycle[$1 % cycle.count], $1) }
    }
    func encode(_ text: String) -> String {
        let characters = Array(text)
        return String(order(characters.count).map { characters[$0] })
    }
    func decode(_ text: String) -> String {
        var out = [Character](repeating: " ", count: text.count)
        for (source, target) in zip(text, order(text.count)) { out[target] = source }
        return String(out)
    }
}

let ciphers: [any Cipher] = [Caesar(shift: 3), Caesar(shift: 255), Atbash(), RailFence(rails: 3)]
for cipher in ciphers {
    let secret = cipher.encode("We attack at dawn, café!")
    print(cipher.name, secret, cipher.roundTrips("We attack at dawn, café!"), separator: " | ")
}
let xor = zip("hello".utf8, "key42".utf8).map { $0 ^ $1 }
print(xor, xor.map { String($0, radix: 16) }.joined(separator: ":"))

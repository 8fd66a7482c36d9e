final class HuffmanNode {
    let weight: Int, symbol: Character?, left: HuffmanNode?, right: HuffmanNode?
    init(_ symbol: Character, _ weight: Int) { self.symbol = symbol; self.weight = weight; left = nil; right = nil }
    init(_ l: HuffmanNode, _ r: HuffmanNode) { symbol = nil; weight = l.weight + r.weight; left = l; right = r }
    var smallest: Character { symbol ?? min(left!.smallest, right!.smallest) }
    func codes(prefix: String = "") -> [Character: String] {
        if let symbol { return [symbol: prefix.isEmpty ? "0" : prefix] }
        return left!.codes(prefix: prefix + "0").merging(right!.codes(prefix: prefix + "1")) { a, _ in a }
    }
}
struct Huffman {
    let root: HuffmanNode
    let table: [Character: String]
    init?(_ text: String) {
        var nodes = Dictionary(text.map { ($0, 1) }, uniquingKeysWith: +).map { HuffmanNode($0.key, $0.value) }
        guard !nodes.isEmpty else { return nil }
        while nodes.count > 1 {
            nodes.sort { ($0.weight, $0.smallest) > ($1.weight, $1.smallest) }
            let a = nodes.removeLast(), b = nodes.removeLast()
            nodes.append(HuffmanNode(a, b))
        }
        root = nodes[0]
        table = root.codes()
    }
    func encode(_ s: String) -> String { s.compactMap { table[$0] }.joined() }
    func decode(_ bits: String) -> String {
        var out = "", node = root
        for bit in bits {
            node = (bit == "0" ? node.left : node.right) ?? node
            if let s = node.symbol { out.append(s); node = root }
        }
        return out
    }
}
func runLength(_ s: String) -> [(Character, Int)] {
    s.reduce(into: []) { runs, c in
        if let last = runs.last, last.0 == c { runs[runs.count - 1].1 += 1 } else { runs.append((c, 1)) }
    }
}
let text = "abracadabra alakazam"
if let h = Huffman(text) {
    for (c, code) in h.table.sorted(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }) { print("'\(c)' \(code)") }
    let bits = h.encode(text)
    print(bits.count, text.count * 8, h.decode(bits) == text)
    print(Double(bits.count) / Double(text.count))
}
print(Huffman("") == nil, Huffman("zzz")!.encode("zz"))
print(runLength("aaabccd").map { "\($0)\($1)" }.joined(), runLength("").isEmpty)
func checksum<S: Sequence>(_ bytes: S) -> UInt32 where S.Element == UInt8 {
    var a: UInt32 = 1, b: UInt32 = 0
    for x in bytes { a = (a + UInt32(x)) % 65521; b = (b + a) % 65521 }
    return b << 16 | a
}
print(checksum(text.utf8), String(checksum("Wikipedia".utf8), radix: 16))
extension String {
    var base64ish: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var out = "", buffer = 0, bits = 0
        for byte in utf8 {
            buffer = buffer << 8 | Int(byte); bits += 8
            while bits >= 6 { bits -= 6; out.append(alphabet[buffer >> bits & 63]) }
        }
        if bits > 0 { out.append(alphabet[buffer << (6 - bits) & 63]) }
        return out.padding(((out.count + 3) / 4) * 4)
    }
    func padding(_ n: Int) -> String { self + String(repeating: "=", count: n - count) }
}
print("Hello".base64ish, "Swift!".base64ish)

import Foundation

func percentDecode(_ s: Substring) -> String? {
    var bytes: [UInt8] = []
    var it = s.utf8.makeIterator()
    while let b = it.next() {
        switch b {
        case UInt8(ascii: "+"):
            bytes.append(0x20)
        case UInt8(ascii: "%"):
            guard let hi = it.next(), let lo = it.next(),
                  let v = UInt8(String(decoding: [hi, lo], as: UTF8.self), radix: 16) else { return nil }
            bytes.append(v)
        default:
            bytes.append(b)
        }
    }
    return String(validatingUTF8: bytes.map { CChar(bitPattern: $0) } + [0])
}

func percentEncode(_ s: String) -> String {
    s.utf8.map { b -> String in
        let u = Unicode.Scalar(b)
        switch u {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "~":
            return String(u)
        default:
            let hex = String(b, radix: 16, uppercase: true)
            return "%" + (hex.count < 2 ? "0" : "") + hex
        }
    }.joined()
}

typealias Param = (name: String, value: String?)

func parse(_ query: String) -> [Param] {
    query.split(separator: "&").compactMap { piece in
        let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = percentDecode(parts[0]), !name.isEmpty else { return nil }
        return (name, parts.count > 1 ? percentDecode(parts[1]) : nil)
    }
}

let url = "https://example.com/search?q=caf%C3%A9+au%20lait&page=2&flag&empty=&eq=a=b&bad=%zz&=anon#top"
guard let mark = url.firstIndex(of: "?") else { fatalError("no query") }
let hash = url[mark...].firstIndex(of: "#") ?? url.endIndex
let query = String(url[url.index(after: mark)..<hash])
print("query:", query)
let params = parse(query)
for (name, value) in params {
    print(name.padding(toLength: 6, withPad: " ", startingAt: 0), value ?? "nil", value?.count ?? -1)
}
let lookup = Dictionary(params.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
print(lookup.keys.sorted())
print(Int(lookup["page"] ?? "").map { $0 + 1 } as Any)

for s in ["a b&c", "ñandú/100%", "tilde~_-.", "日本"] {
    let e = percentEncode(s)
    print(e, e.removingPercentEncoding == s, percentDecode(Substring(e)) == s)
}
print("x y+z".addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? "nil")
print("100% é".addingPercentEncoding(withAllowedCharacters: .alphanumerics)!)

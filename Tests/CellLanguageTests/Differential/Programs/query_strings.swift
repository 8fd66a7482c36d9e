import Foundation

struct Query {
    var items: [(name: String, value: String)] = []

    init(_ items: [(String, String)]) { self.items = items.map { (name: $0.0, value: $0.1) } }

    init?(parsing text: String) {
        for part in text.components(separatedBy: "&") {
            let halves = part.components(separatedBy: "=")
            guard halves.count == 2, let name = halves[0].removingPercentEncoding,
                let value = halves[1].replacingOccurrences(of: "+", with: " ").removingPercentEncoding
            else { return nil }
            items.append((name: name, value: value))
        }
    }

    var text: String {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._~")
        func escaped(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: allowed) ?? "" }
        return items.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&")
    }
}

let query = Query([("q", "fish & chips"), ("lang", "en"), ("place", "Köln"), ("sum", "1+1=2")])
print(query.text)
if let back = Query(parsing: query.text) { for item in back.items { print(item.name, "→", item.value) } }
print(Query(parsing: "a=1&b") == nil, Query(parsing: "x=%ZZ") == nil, Query(parsing: "t=two+words")?.items[0].value ?? "")
print("a/b c?d".addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "", "a b&c".addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? "")

let slug = "  Crème Brûlée: the Best Dessert?! ".folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    .components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty }.joined(separator: "-")
print(slug)
let vowels = CharacterSet(charactersIn: "aeiou"), consonants = CharacterSet.lowercaseLetters.subtracting(vowels)
let word = "percentage"
print(word.unicodeScalars.filter { vowels.contains($0) }.count, word.unicodeScalars.filter { consonants.contains($0) }.count, vowels.isSubset(of: .letters), vowels.isDisjoint(with: consonants))
var digits = CharacterSet(charactersIn: "0"..."4"); digits.insert("9"); digits.remove("0")
print("0123456789".unicodeScalars.filter(digits.contains).map(String.init), "tel: 030/123".components(separatedBy: CharacterSet.decimalDigits.inverted).joined())
print("Cafe\u{301}" == "Café", "Café".decomposedStringWithCanonicalMapping.unicodeScalars.count, "ﬁ".precomposedStringWithCompatibilityMapping, "Cafe\u{301}".utf8.count)

import Foundation

/// Every place where a word stands in a text, whatever its letters' case.
func places(of word: String, in text: String) -> [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var rest = text.startIndex..<text.endIndex
    while let range = text.range(of: word, options: .caseInsensitive, range: rest) {
        found.append(range)
        rest = range.upperBound..<text.endIndex
    }
    return found
}

let article = "Swift is a language. swift code is compiled, and SWIFT programs run fast; a swiftlet is a bird."
let hits = places(of: "swift", in: article)
print("\(hits.count) hits at", hits.map { article.distance(from: article.startIndex, to: $0.lowerBound) })

var marked = article
for range in hits.reversed() { marked = marked.replacingCharacters(in: range, with: "[\(article[range])]") }
print(marked)

print(article.replacingOccurrences(of: "swift", with: "Go", options: .caseInsensitive))
let firstSentence = article.startIndex..<(article.range(of: ".")?.upperBound ?? article.endIndex)
print(article.replacingOccurrences(of: "a", with: "*", range: firstSentence))

if let last = article.range(of: "swift", options: [.caseInsensitive, .backwards]) {
    print("last:", article[last.lowerBound...])
}
if article.range(of: "swift", options: [.anchored, .caseInsensitive]) != nil { print("begins with it") }
print(article.range(of: "python") == nil, article.rangeOfCharacter(from: .decimalDigits) == nil)

func excerpt(around word: String, in text: String, context: Int) -> String? {
    guard let range = text.range(of: word) else { return nil }
    let start = text.index(range.lowerBound, offsetBy: -context, limitedBy: text.startIndex) ?? text.startIndex
    let end = text.index(range.upperBound, offsetBy: context, limitedBy: text.endIndex) ?? text.endIndex
    return (start > text.startIndex ? "…" : "") + text[start..<end] + (end < text.endIndex ? "…" : "")
}
print(excerpt(around: "compiled", in: article, context: 10) ?? "none")
print(excerpt(around: "bird", in: article, context: 6) ?? "none", excerpt(around: "snake", in: article, context: 3) ?? "none")

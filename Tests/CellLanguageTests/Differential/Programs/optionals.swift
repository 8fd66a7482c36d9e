func parse(_ text: String) -> Int? { Int(text) }
let values = ["1", "x", "3"]
for value in values {
    if let number = parse(value) { print("number", number) } else { print("no number:", value) }
}
print(values.compactMap(parse))
let maybe: Int? = 5
print(maybe ?? 0, maybe.map { $0 * 2 } ?? -1)
let nothing: String? = nil
print(nothing == nil, nothing?.count ?? 0)
func firstWord(_ text: String?) -> String {
    guard let text, let word = text.split(separator: " ").first else { return "-" }
    return String(word)
}
print(firstWord("hello world"), firstWord(nil), firstWord(""))

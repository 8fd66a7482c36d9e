enum ParseError: Error { case empty, invalid(Character) }
func parse(_ text: String) throws -> Int {
    guard !text.isEmpty else { throw ParseError.empty }
    guard let n = Int(text) else { throw ParseError.invalid(text.first ?? "?") }
    return n
}
func total(_ texts: [String]) -> Int {
    var sum = 0
    for text in texts {
        do {
            sum += try parse(text)
        } catch ParseError.empty {
            print("empty")
        }
    }
    return sum
}
print(total(["1", "2"]))

enum ParseError: Error { case empty, notANumber(String) }

func number(_ text: String) throws -> Int {
    if text.isEmpty { throw ParseError.empty }
    guard let value = Int(text) else { throw ParseError.notANumber(text) }
    return value
}

func sum(_ texts: [String]) throws -> Int {
    var total = 0
    for text in texts {
        total += number(text)
    }
    return total
}

do {
    print(try sum(["1", "2"]))
} catch {
    print("error:", error)
}

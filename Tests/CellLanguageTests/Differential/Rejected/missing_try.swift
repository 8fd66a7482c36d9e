enum ParseError: Error {
    case empty
    case notANumber(String)
}

func parse(_ text: String) throws -> Int {
    guard !text.isEmpty else { throw ParseError.empty }
    guard let number = Int(text) else { throw ParseError.notANumber(text) }
    return number
}

do {
    let a = try parse("12")
    let b = parse("30")
    print(a + b)
} catch {
    print("failed: \(error)")
}

// A recursive descent parser that moves an inout cursor.
enum ParseError: Error { case unexpected(Character?, at: Int), trailing }
struct Cursor {
    let text: [Character]
    var place = 0
    var next: Character? { place < text.count ? text[place] : nil }
    mutating func take() -> Character? { defer { place += 1 }; return next }
    mutating func skipSpaces() { while next == " " { place += 1 } }
}
func number(_ c: inout Cursor) throws -> Double {
    c.skipSpaces()
    if c.next == "(" {
        _ = c.take()
        let value = try sum(&c)
        c.skipSpaces()
        guard c.take() == ")" else { throw ParseError.unexpected(c.next, at: c.place) }
        return value
    }
    if c.next == "-" { _ = c.take(); return -(try number(&c)) }
    var digits = ""
    while let d = c.next, d.isNumber || d == "." { digits.append(d); c.place += 1 }
    guard let value = Double(digits) else { throw ParseError.unexpected(c.next, at: c.place) }
    return value
}
func product(_ c: inout Cursor) throws -> Double {
    var value = try number(&c)
    c.skipSpaces()
    while let op = c.next, op == "*" || op == "/" {
        _ = c.take()
        let right = try number(&c)
        value = op == "*" ? value * right : value / right
        c.skipSpaces()
    }
    return value
}
func sum(_ c: inout Cursor) throws -> Double {
    var value = try product(&c)
    while let op = c.next, op == "+" || op == "-" {
        _ = c.take()
        let right = try product(&c)
        value += op == "+" ? right : -right
    }
    return value
}
func evaluate(_ text: String) throws -> Double {
    var cursor = Cursor(text: Array(text))
    let value = try sum(&cursor)
    guard cursor.next == nil else { throw ParseError.trailing }
    return value
}
for text in ["1 + 2 * 3", "(1 + 2) * -3", "2 / (4 - 4)", "1.5*4-1", "7 + ", "3 3", "(2"] {
    do { print(text, "=", try evaluate(text)) } catch ParseError.unexpected(let c, let place) {
        print(text, "stops at", place, c.map { "\($0)" } ?? "the end")
    } catch { print(text, error) }
}

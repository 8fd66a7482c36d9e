enum Token: Equatable, CustomStringConvertible {
    case number(Double), op(Character), open, close
    var description: String {
        switch self {
        case .number(let n): n == n.rounded() ? String(Int(n)) : String(n)
        case .op(let c): String(c)
        case .open: "("
        case .close: ")"
        }
    }
}
enum ParseError: Error, Equatable { case unexpected(Character, at: Int), unbalanced, empty }
func tokenize(_ text: String) throws(ParseError) -> [Token] {
    var tokens: [Token] = []
    var i = text.startIndex
    while i < text.endIndex {
        let c = text[i]
        switch c {
        case " ": break
        case "0"..."9", ".":
            let end = text[i...].firstIndex { !($0.isNumber || $0 == ".") } ?? text.endIndex
            guard let n = Double(text[i..<end]) else { throw .unexpected(c, at: text.distance(from: text.startIndex, to: i)) }
            tokens.append(.number(n))
            i = end
            continue
        case "+", "-", "*", "/", "^": tokens.append(.op(c))
        case "(": tokens.append(.open)
        case ")": tokens.append(.close)
        default: throw .unexpected(c, at: text.distance(from: text.startIndex, to: i))
        }
        i = text.index(after: i)
    }
    return tokens
}
let precedence: [Character: Int] = ["+": 1, "-": 1, "*": 2, "/": 2, "^": 3]
func postfix(_ tokens: [Token]) throws -> [Token] {
    guard !tokens.isEmpty else { throw ParseError.empty }
    var output: [Token] = [], stack: [Token] = []
    for token in tokens {
        switch token {
        case .number: output.append(token)
        case .op(let o):
            while case .op(let top)? = stack.last, precedence[top]! > precedence[o]! || (precedence[top]! == precedence[o]! && o != "^") { output.append(stack.removeLast()) }
            stack.append(token)
        case .open: stack.append(token)
        case .close:
            while let top = stack.last, top != .open { output.append(stack.removeLast()) }
            guard stack.popLast() == .open else { throw ParseError.unbalanced }
        }
    }
    guard !stack.contains(.open) else { throw ParseError.unbalanced }
    return output + stack.reversed()
}
func evaluate(_ text: String) throws -> Double {
    var stack: [Double] = []
    for token in try postfix(tokenize(text)) {
        guard case .op(let o) = token else { if case .number(let n) = token { stack.append(n) }; continue }
        guard let b = stack.popLast(), let a = stack.popLast() else { throw ParseError.unbalanced }
        switch o {
        case "+": stack.append(a + b)
        case "-": stack.append(a - b)
        case "*": stack.append(a * b)
        case "/": stack.append(a / b)
        default: stack.append((0..<Int(b)).reduce(1) { r, _ in r * a })
        }
    }
    return stack.last ?? .nan
}
for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 / 4 - .5", "7 & 2", "(1", "", "3 +"] {
    do { print(text, "=", try evaluate(text), try postfix(tokenize(text))) } catch { print(text.isEmpty ? "(empty)" : text, "→", error) }
}

enum Token: Equatable, CustomStringConvertible {
    case number(Double)
    case op(Character)
    case leftParen, rightParen

    var description: String {
        switch self {
        case .number(let n): return "\(n)"
        case .op(let c): return String(c)
        case .leftParen: return "("
        case .rightParen: return ")"
        }
    }
}

enum ParseError: Error {
    case unexpectedCharacter(Character, at: Int)
    case unexpectedEnd
    case unbalanced
}

func tokenize(_ text: String) throws -> [Token] {
    var tokens: [Token] = []
    var index = text.startIndex
    while index < text.endIndex {
        let c = text[index]
        if c.isWhitespace {
            index = text.index(after: index)
        } else if c.isNumber || c == "." {
            var digits = ""
            while index < text.endIndex, text[index].isNumber || text[index] == "." {
                digits.append(text[index])
                index = text.index(after: index)
            }
            tokens.append(.number(Double(digits)!))
        } else if "+-*/^".contains(c) {
            tokens.append(.op(c))
            index = text.index(after: index)
        } else if c == "(" {
            tokens.append(.leftParen)
            index = text.index(after: index)
        } else if c == ")" {
            tokens.append(.rightParen)
            index = text.index(after: index)
        } else {
            throw ParseError.unexpectedCharacter(c, at: text.distance(from: text.startIndex, to: index))
        }
    }
    return tokens
}

struct Parser {
    let tokens: [Token]
    var position = 0

    init(_ tokens: [Token]) { self.tokens = tokens }

    var current: Token? { position < tokens.count ? tokens[position] : nil }

    mutating func expression() throws -> Double {
        var value = try term()
        while case .op(let c)? = current, c == "+" || c == "-" {
            position += 1
            let right = try term()
            value = c == "+" ? value + right : value - right
        }
        return value
    }

    mutating func term() throws -> Double {
        var value = try factor()
        while let token = current, token == .op("*") || token == .op("/") {
            position += 1
            let right = try factor()
            if token == .op("*") { value *= right } else { value /= right }
        }
        return value
    }

    mutating func factor() throws -> Double {
        guard let token = current else { throw ParseError.unexpectedEnd }
        position += 1
        switch token {
        case .number(let value): return value
        case .op("-"): return -(try factor())
        case .leftParen:
            let value = try expression()
            guard current == .rightParen else { throw ParseError.unbalanced }
            position += 1
            return value
        default: throw ParseError.unexpectedEnd
        }
    }
}

for text in ["1 + 2 * 3", "(1+2)*3", "-4 / (2 - 4)", "2 * (3 + 4", "7 & 8", "1 +", "10 / 4 - 1.5"] {
    do {
        let tokens = try tokenize(text)
        var parser = Parser(tokens)
        print(text, "=", try parser.expression(), tokens)
    } catch ParseError.unexpectedCharacter(let c, let position) {
        print("\(text): unexpected '\(c)' at \(position)")
    } catch {
        print("\(text): \(error)")
    }
}

enum Token: Equatable, CustomStringConvertible {
    case number(Double), op(Character), lparen, rparen
    var description: String {
        switch self {
        case .number(let n): return "\(n)"
        case .op(let c): return String(c)
        case .lparen: return "("
        case .rparen: return ")"
        }
    }
}
enum ParseError: Error, Equatable { case unexpected(Character, at: Int), unbalanced, empty }

func tokenize(_ s: String) throws -> [Token] {
    var tokens: [Token] = []
    var i = s.startIndex
    while i < s.endIndex {
        let c = s[i]
        switch c {
        case " ": i = s.index(after: i)
        case "0"..."9", ".":
            var j = i
            while j < s.endIndex, s[j].isNumber || s[j] == "." { j = s.index(after: j) }
            guard let v = Double(s[i..<j]) else { throw ParseError.unexpected(c, at: s.distance(from: s.startIndex, to: i)) }
            tokens.append(.number(v)); i = j
        case "+", "-", "*", "/", "^": tokens.append(.op(c)); s.formIndex(after: &i)
        case "(": tokens.append(.lparen); s.formIndex(after: &i)
        case ")": tokens.append(.rparen); s.formIndex(after: &i)
        default: throw ParseError.unexpected(c, at: s.distance(from: s.startIndex, to: i))
        }
    }
    return tokens
}
let table: [Character: (prec: Int, rightAssoc: Bool, apply: (Double, Double) -> Double)] = [
    "+": (1, false, +), "-": (1, false, -), "*": (2, false, { $0 * $1 }), "/": (2, false, /),
    "^": (3, true, { base, e in (0..<Int(e)).reduce(1.0) { acc, _ in acc * base } }),
]
func rpn(_ tokens: [Token]) throws -> [Token] {
    var out = [Token](), stack = [Token]()
    for t in tokens {
        switch t {
        case .number: out.append(t)
        case .lparen: stack.append(t)
        case .rparen:
            while let top = stack.popLast() {
                if top == .lparen { break }
                out.append(top)
            }
        case .op(let o):
            while case .op(let p)? = stack.last, let a = table[p], let b = table[o],
                  a.prec > b.prec || (a.prec == b.prec && !b.rightAssoc) {
                out.append(stack.removeLast())
            }
            stack.append(t)
        }
    }
    while let top = stack.popLast() {
        guard top != .lparen else { throw ParseError.unbalanced }
        out.append(top)
    }
    return out
}
func eval(_ text: String) -> Result<Double, ParseError> {
    do {
        let r = try rpn(tokenize(text))
        var s: [Double] = []
        for t in r {
            if case let .number(v) = t { s.append(v) }
            else if case let .op(o) = t, let b = s.popLast(), let a = s.popLast() { s.append(table[o]!.apply(a, b)) }
        }
        return s.last.map(Result.success) ?? .failure(.empty)
    } catch let e as ParseError { return .failure(e) } catch { return .failure(.unbalanced) }
}
for e in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1", "7 % 2", "(1 + 2", "", "1.5.2 + 1"] {
    switch eval(e) {
    case .success(let v) where v == v.rounded(): print(e, "=", Int(v))
    case .success(let v): print(e, "=", v)
    case .failure(let err): print(e, "->", err)
    }
}
print((try? rpn(tokenize("1 + 2 * (3 - 4)"))) ?? [])

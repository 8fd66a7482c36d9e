import Foundation

enum Token: CustomStringConvertible {
    case number(Double)
    case op(Operator)
    case paren(open: Bool)
    case function(String)

    var description: String {
        switch self {
        case let .number(n): return String(format: "%g", n)
        case let .op(o): return "\(o.rawValue)"
        case .paren(open: true): return "("
        case .paren(open: false): return ")"
        case let .function(f): return f
        }
    }
}

enum Operator: Character {
    case plus = "+", minus = "-", times = "*", over = "/", power = "^"
    var precedence: Int {
        switch self { case .plus, .minus: return 1; case .times, .over: return 2; case .power: return 3 }
    }
    var isRight: Bool { self == .power }
    func apply(_ a: Double, _ b: Double) throws -> Double {
        switch self {
        case .plus: return a + b
        case .minus: return a - b
        case .times: return a * b
        case .over:
            guard b != 0 else { throw CalcError.divisionByZero }
            return a / b
        case .power: return pow(a, b)
        }
    }
}

enum CalcError: Error { case divisionByZero, syntax(String), unknown(Character) }

func tokenize(_ s: String) throws -> [Token] {
    var out = [Token](), rest = Substring(s)
    while let c = rest.first {
        if c.isWhitespace { rest = rest.dropFirst(); continue }
        if c.isNumber || c == "." {
            let digits = rest.prefix { $0.isNumber || $0 == "." }
            guard let v = Double(digits) else { throw CalcError.syntax(String(digits)) }
            out.append(.number(v)); rest.removeFirst(digits.count)
        } else if c.isLetter {
            let name = rest.prefix(while: \.isLetter)
            out.append(.function(String(name))); rest = rest[name.endIndex...]
        } else if let o = Operator(rawValue: c) { out.append(.op(o)); rest.removeFirst() }
        else if c == "(" || c == ")" { out.append(.paren(open: c == "(")); rest.removeFirst() }
        else { throw CalcError.unknown(c) }
    }
    return out
}

func toRPN(_ tokens: [Token]) throws -> [Token] {
    var out: [Token] = [], stack: [Token] = []
    for t in tokens {
        switch t {
        case .number: out.append(t)
        case .function, .paren(open: true): stack.append(t)
        case .op(let o):
            while case .op(let top)? = stack.last, top.precedence > o.precedence || (top.precedence == o.precedence && !o.isRight) {
                out.append(stack.removeLast())
            }
            stack.append(t)
        case .paren(open: false):
            while let top = stack.popLast() {
                if case .paren(open: true) = top { break }
                out.append(top)
            }
            if case .function? = stack.last { out.append(stack.removeLast()) }
        }
    }
    return out + stack.reversed()
}

func evaluate(_ text: String) throws -> Double {
    var s: [Double] = []
    for t in try toRPN(tokenize(text)) {
        switch t {
        case .number(let n): s.append(n)
        case .op(let o):
            guard let b = s.popLast(), let a = s.popLast() else { throw CalcError.syntax("missing operand") }
            s.append(try o.apply(a, b))
        case .function("sqrt"): s[s.count - 1].formSquareRoot()
        case .function(let f): throw CalcError.syntax(f)
        case .paren: throw CalcError.syntax("paren")
        }
    }
    guard s.count == 1 else { throw CalcError.syntax("\(s.count) values") }
    return s[0]
}

for e in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1", "sqrt(2 * 8) + .5", "1 / 0", "2 $ 3", "1 +", "foo(1)", "(1"] {
    do { print(e, "=", try evaluate(e)) }
    catch CalcError.syntax(let what) { print(e, "→ syntax:", what) }
    catch { print(e, "→", error) }
}
print(try toRPN(tokenize("(1.50 + x) * 2")).map(String.init(describing:)).joined(separator: " "))

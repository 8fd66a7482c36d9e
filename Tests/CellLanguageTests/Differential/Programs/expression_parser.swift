indirect enum Expr: Equatable {
    case number(Double), variable(String), unary(Character, Expr), binary(Expr, Character, Expr), call(String, [Expr])
}
enum ParseError: Error, Equatable { case unexpected(Character, at: Int), end, trailing(String) }
struct Parser {
    private let chars: [Character]
    private var pos = 0
    init(_ s: some StringProtocol) { chars = s.filter { !$0.isWhitespace } }
    private var peek: Character? { pos < chars.count ? chars[pos] : nil }
    private mutating func accept(_ set: String) -> Character? {
        guard let c = peek, set.contains(c) else { return nil }
        pos += 1
        return c
    }
    private mutating func expect(_ c: Character) throws { guard accept(String(c)) != nil else { throw peek.map { ParseError.unexpected($0, at: pos) } ?? .end } }
    static func parse(_ s: String) throws -> Expr {
        var p = Parser(s)
        let e = try p.sum()
        if p.pos < p.chars.count { throw ParseError.trailing(String(p.chars[p.pos...])) }
        return e
    }
    private mutating func sum() throws -> Expr {
        var left = try product()
        while let op = accept("+-") { left = .binary(left, op, try product()) }
        return left
    }
    private mutating func product() throws -> Expr {
        var left = try power()
        while let op = accept("*/%") { left = .binary(left, op, try power()) }
        return left
    }
    private mutating func power() throws -> Expr {
        let base = try atom()
        return accept("^") == nil ? base : .binary(base, "^", try power())
    }
    private mutating func atom() throws -> Expr {
        if accept("-") != nil { return .unary("-", try power()) }
        if accept("(") != nil { let e = try sum(); try expect(")"); return e }
        guard let c = peek else { throw ParseError.end }
        if c.isNumber || c == "." {
            let start = pos
            while let d = peek, d.isNumber || d == "." { pos += 1 }
            guard let n = Double(String(chars[start..<pos])) else { throw ParseError.unexpected(c, at: start) }
            return .number(n)
        }
        guard c.isLetter else { throw ParseError.unexpected(c, at: pos) }
        let name = String(chars[pos...].prefix(while: \.isLetter))
        pos += name.count
        guard accept("(") != nil else { return .variable(name) }
        var arguments: [Expr] = []
        if accept(")") == nil {
            repeat { arguments.append(try sum()) } while accept(",") != nil
            try expect(")")
        }
        return .call(name, arguments)
    }
}
extension Expr {
    func value(_ env: [String: Double] = [:]) -> Double? {
        switch self {
        case .number(let n): n
        case .variable(let v): env[v]
        case .unary(_, let e): e.value(env).map { -$0 }
        case .call("max", let list): list.compactMap { $0.value(env) }.max()
        case .call("sum", let list): list.reduce(0) { total, e in total.flatMap { t in e.value(env).map { t + $0 } } }
        case .call: nil
        case .binary(let a, let op, let b):
            if let x = a.value(env), let y = b.value(env) {
                switch op { case "+": x + y; case "-": x - y; case "*": x * y; case "/": y == 0 ? nil : x / y; case "%": x.truncatingRemainder(dividingBy: y); default: (0..<Int(y)).reduce(1) { p, _ in p * x } }
            } else { nil }
        }
    }
}
for text in ["1 + 2 * 3", "-(2 ^ 3 ^ 1) % 5", "max(1, x, 3) * 2", "sum(1, 2, y)", "sum()", "4 / (2 - 2)", "(1 + ", "2 $ 3", "1.2.3", "7 8"] {
    do { let e = try Parser.parse(text); print(text, "=", e.value(["x": 10]) as Any) } catch let error as ParseError { print(text, "→", error) }
}
print(try Parser.parse("a*-1") == .binary(.variable("a"), "*", .unary("-", .number(1))), try Parser.parse("f(x)"))

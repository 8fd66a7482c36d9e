struct Parser<Output> {
    let run: (inout Substring) -> Output?
    func parse(_ s: String) -> (value: Output?, rest: Substring) {
        var input = s[...]
        return (run(&input), input)
    }
    func map<T>(_ f: @escaping (Output) -> T) -> Parser<T> { .init { self.run(&$0).map(f) } }
    func flatMap<T>(_ f: @escaping (Output) -> Parser<T>) -> Parser<T> {
        Parser<T> { input in
            let start = input
            guard let a = run(&input), let b = f(a).run(&input) else { input = start; return nil }
            return b
        }
    }
    func many(separatedBy sep: Parser<Void>? = nil) -> Parser<[Output]> {
        Parser<[Output]> { input in
            var out: [Output] = [], checkpoint = input
            while let x = run(&input) {
                out.append(x)
                checkpoint = input
                if let sep, sep.run(&input) == nil { break }
            }
            input = checkpoint
            return out
        }
    }
    static func || (a: Self, b: @autoclosure @escaping () -> Self) -> Self { .init { a.run(&$0) ?? b().run(&$0) } }
}

func char(_ p: @escaping (Character) -> Bool) -> Parser<Character> {
    .init { input in input.first.map(p) == true ? input.removeFirst() : nil }
}
func literal(_ s: String) -> Parser<Void> {
    .init { input in input.hasPrefix(s) ? input.removeFirst(s.count) : nil }
}
func pair<A, B>(_ a: Parser<A>, _ b: Parser<B>) -> Parser<(A, B)> { a.flatMap { x in b.map { (x, $0) } } }
func between<A>(_ l: String, _ p: @escaping @autoclosure () -> Parser<A>, _ r: String) -> Parser<A> {
    literal(l).flatMap { p() }.flatMap { a in literal(r).map { a } }
}

enum SExpr: CustomStringConvertible {
    case int(Int), atom(String), list([SExpr])
    var description: String {
        switch self {
        case .int(let n): "\(n)"
        case .atom(let a): a
        case .list(let xs): "(\(xs.map(\.description).joined(separator: " ")))"
        }
    }
    var eval: Int? {
        if case .int(let n) = self { return n }
        guard case .list(let xs) = self else { return nil }
        let args = xs.dropFirst().compactMap(\.eval)
        guard case .atom(let op)? = xs.first, args.count == xs.count - 1 else { return nil }
        let table: [String: (Int, Int) -> Int] = ["+": (+), "*": (*), "max": max, "-": { $0 - $1 }]
        return table[op].flatMap { f in args.isEmpty ? nil : args.dropFirst().reduce(args[0], f) }
    }
}

let spaces = char(\.isWhitespace).many().map { _ in () }
let digits = char(\.isNumber).many().flatMap { cs in Parser { _ in Int(String(cs)) } }
let symbol = pair(char { $0.isLetter || "+-*".contains($0) }, char(\.isLetter).many()).map { String([$0] + $1) }
func expr() -> Parser<SExpr> {
    digits.map(SExpr.int) || symbol.map(SExpr.atom) || between("(", expr().many(separatedBy: spaces), ")").map(SExpr.list)
}

print(digits.parse("42abc"), digits.parse("abc"), literal("ab").parse("abc").rest)
print(between("[", digits.many(separatedBy: literal(",")), "]").parse("[1,2,30]!"))
for s in ["(+ 1 2 (* 3 4))", "(max 3 9 (- 20 1 2))", "(+ 1 foo)", "()", "(1 2", "hello)", "((f x) 7)"] {
    let (tree, rest) = expr().parse(s)
    print(s, "=>", tree.map { $0.description } ?? "no parse", rest.isEmpty ? "" : "rest '\(rest)'", tree?.eval as Any)
}

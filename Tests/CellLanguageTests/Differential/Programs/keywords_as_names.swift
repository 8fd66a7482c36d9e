struct Token {
    let `default`: Int
    let `class`: String
    enum Kind { case `case`, `let`, plain }
    var kind: Kind = .plain
    func `repeat`(_ times: Int) -> String { String(repeating: `class`, count: times) }
}
let token = Token(default: 3, class: "ab", kind: .case)
print(token.default, token.class, token.kind, token.repeat(2))
let `in` = 5
print(`in` + token.`default`)
switch token.kind {
case .case: print("a case")
case .let, .plain: print("other")
}

func total<C: Collection>(_ c: C) -> Int where C.Element == Int, C.SubSequence == C {
    var rest = c, s = 0
    while let f = rest.first { s += f; rest = rest.dropFirst() }
    return s
}
print(total([1, 2, 3][...]))
extension Collection where SubSequence == Self {
    mutating func takeFirst(_ n: Int) -> SubSequence { let p = prefix(n); self = dropFirst(n); return p }
    mutating func popWhile(_ p: (Element) -> Bool) -> SubSequence { let r = prefix(while: p); self = self[r.endIndex...]; return r }
}
var s = "hello world"[...]
print(s.takeFirst(3), s, s.popWhile { $0 != " " }, s)
var a = [1, 2, 3, 4][...]
print(a.takeFirst(2), a)
struct Parser<Output> {
    let run: (inout Substring) -> Output?
    func map<T>(_ f: @escaping (Output) -> T) -> Parser<T> { Parser<T> { run(&$0).map(f) } }
    func then<T>(_ p: Parser<T>) -> Parser<(Output, T)> {
        Parser<(Output, T)> { s in
            let start = s
            guard let a = run(&s), let b = p.run(&s) else { s = start; return nil }
            return (a, b)
        }
    }
    func or(_ p: Parser) -> Parser { Parser { run(&$0) ?? p.run(&$0) } }
    var many: Parser<[Output]> { Parser<[Output]> { s in var r: [Output] = []; while let x = run(&s) { r.append(x) }; return r } }
}
func char(_ c: Character) -> Parser<Character> { Parser { $0.first == c ? $0.removeFirst() : nil } }
let int = Parser<Int> { s in let d = s.prefix(while: \.isNumber); s.removeFirst(d.count); return Int(d) }
let list = int.then(char(",").then(int).map { $0.1 }.many).map { [$0.0] + $0.1 }
var input = "1,22,333;x"[...]
print(list.run(&input) ?? [], input)

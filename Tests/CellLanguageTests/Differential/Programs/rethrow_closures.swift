enum ParseError: Error, Equatable {
    case empty, bad(String), range(Int, max: Int)
}
func number(_ s: String) throws -> Int {
    guard !s.isEmpty else { throw ParseError.empty }
    guard let n = Int(s) else { throw ParseError.bad(s) }
    guard n < 100 else { throw ParseError.range(n, max: 99) }
    return n
}
extension Sequence {
    func eachPair<R>(_ f: (Element, Element) throws -> R) rethrows -> [R] {
        let a = Array(self)
        return try zip(a, a.dropFirst()).map { try f($0, $1) }
    }
    func attempt<R>(_ f: (Element) throws -> R) -> [Result<R, Error>] {
        map { e in Result { try f(e) } }
    }
}
func run(_ words: [String]) -> String {
    do {
        let ns = try words.map(number)
        let big = try words.filter { try number($0) > 10 }
        let best = try words.max { try number($0) < number($1) }
        return "\(ns) \(big) \(best ?? "-")"
    } catch let ParseError.bad(s) {
        return "bad \(s)"
    } catch ParseError.range(let n, let top) where n > 500 {
        return "way over \(n) > \(top)"
    } catch let e as ParseError {
        return "other \(e)"
    } catch {
        return "?"
    }
}
for w in [["1", "20", "3"], ["1", "x"], [""], ["100"], ["900"], []] { print(run(w)) }
print([1, 4, 9].eachPair { $1 - $0 }, ["a", "b", "c"].eachPair(+))
print((try? ["5", "6"].eachPair { try number($0) * number($1) }) ?? [])
let rs = ["7", "z", "300"].attempt(number)
for r in rs {
    switch r {
    case .success(let n): print("ok", n)
    case .failure(let e): print("err", e)
    }
}
let opt = try? number("12")
let none = try? number("no")
print(opt as Any, none as Any, type(of: opt))
let oks = rs.compactMap { try? $0.get() }
print(oks, type(of: oks))
let nested = (try? ["1", "2"].first { try number($0) == 2 }) ?? "nothing"
print(nested, type(of: nested))
let f: (String) throws -> Int = { s in try number(s) + 1 }
print((try? f("41")) ?? 0, type(of: f))
let sum = try ["1", "2"].reduce(0) { try $0 + number($1) }
print(sum)
print((try? number("x")) == nil, (try? number("3")).map { $0 * 2 } ?? 0)

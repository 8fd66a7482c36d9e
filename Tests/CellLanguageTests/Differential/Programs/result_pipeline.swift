import Foundation
// Result, throws, rethrows, typed throws, LocalizedError
enum ParseError: Error, Equatable { case empty, badNumber(String, at: Int), outOfRange(Int, allowed: ClosedRange<Int>) }
extension ParseError: LocalizedError {
    var errorDescription: String? {
        switch self {
        case .empty: return "Nothing to parse"
        case .badNumber(let s, at: let i): return "'\(s)' at column \(i) is not a number"
        case let .outOfRange(n, r): return "\(n) not in \(r.lowerBound)–\(r.upperBound)"
        }
    }
    var recoverySuggestion: String? { if case .empty = self { return "Type something" } else { return nil } }
}
struct NetError: Error, CustomStringConvertible { let code: Int; var description: String { "NetError #\(code)" } }

func parseNumber(_ s: String, at i: Int = 0, in r: ClosedRange<Int> = 0...100) throws(ParseError) -> Int {
    guard !s.isEmpty else { throw .empty }
    guard let n = Int(s) else { throw .badNumber(s, at: i) }
    guard r ~= n else { throw ParseError.outOfRange(n, allowed: r) }
    return n
}
for s in ["42", "", "4x", "101"] {
    do { print("ok", try parseNumber(s)) }
    catch .empty { print("typed: empty") }
    catch let .badNumber(t, _) where t.hasPrefix("4") { print("typed: starts with 4:", t) }
    catch { print("typed other:", error, "|", error.errorDescription ?? "", "|", error.localizedDescription) }
}
func parseAll(_ s: String) -> Result<[Int], ParseError> {
    var out: [Int] = []
    for (i, p) in s.split(separator: ",").enumerated() {
        switch Result(catching: { () throws(ParseError) in try parseNumber(String(p), at: i) }) {
        case .success(let n): out.append(n)
        case .failure(let e): return .failure(e)
        }
    }
    return out.isEmpty ? .failure(.empty) : .success(out)
}
print(parseAll("1,2,3").map { $0.reduce(0, +) }, parseAll("1,b"), parseAll("") == .failure(.empty))
let avg = parseAll("10,20").flatMap { xs -> Result<Int, ParseError> in xs.count > 1 ? .success(xs.reduce(0, +) / xs.count) : .failure(.empty) }
print(try avg.get(), (try? parseAll("x").get()) as Any, parseAll("7,500").mapError { NetError(code: "\($0)".count) })
if case .failure(let e) = parseAll("9,zz") { print(e.localizedDescription, e.recoverySuggestion as Any, ParseError.empty.recoverySuggestion!) }

func retry<T>(_ times: Int, _ body: (Int) throws -> T) rethrows -> T {
    for attempt in 1..<times { do { return try body(attempt) } catch let e as NetError where e.code >= 500 { print("attempt \(attempt): \(e)") } }
    return try body(times)
}
print(try retry(3) { n -> String in if n < 3 { throw NetError(code: 500 + n) }; return "done on \(n)" })
do { try retry(3) { _ in throw NetError(code: 404) } } catch { print("gave up:", error, error is NetError, (error as? NetError)?.code ?? 0) }
print(retry(1) { $0 * 2 }, (try? retry(2) { _ -> Int in throw ParseError.empty }) ?? -1)
let outcomes = ["1", "two", "3"].map { s in Result { try parseNumber(s) } }
let (good, bad) = outcomes.reduce(into: ([Int](), [String]())) { acc, r in
    switch r { case .success(let v): acc.0.append(v); case .failure(let e): acc.1.append("\(e)") }
}
print(good, bad, (try? outcomes[0].get())!, outcomes.compactMap { try? $0.get() })
print((NetError(code: 1) as Error) is LocalizedError, [1, 2, 3].contains { $0 > 2 }, (try? ["1", "x"].map { try parseNumber($0) }) == nil)

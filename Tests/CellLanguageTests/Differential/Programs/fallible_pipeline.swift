enum ParseError: Error, Equatable, CustomStringConvertible {
    case empty(field: String)
    case notANumber(String)
    case outOfRange(Int, allowed: ClosedRange<Int>)

    var description: String {
        switch self {
        case .empty(let field): "\(field) is empty"
        case .notANumber(let s): "'\(s)' is not a number"
        case let .outOfRange(n, allowed): "\(n) not within \(allowed.lowerBound) to \(allowed.upperBound)"
        }
    }
}

typealias Parsed<T> = Result<T, ParseError>

func nonEmpty(_ s: some StringProtocol, _ field: String) -> Parsed<String> {
    let t = String(s.drop { $0 == " " })
    return t.isEmpty ? .failure(.empty(field: field)) : .success(t)
}

func integer(_ s: String) -> Parsed<Int> {
    Int(s).map(Parsed.success) ?? .failure(.notANumber(s))
}

func check(_ n: Int, in r: ClosedRange<Int>) -> Parsed<Int> {
    r.contains(n) ? .success(n) : .failure(.outOfRange(n, allowed: r))
}

extension Result {
    func zip<Other>(_ other: Result<Other, Failure>) -> Result<(Success, Other), Failure> {
        flatMap { a in other.map { (a, $0) } }
    }
    var value: Success? { try? get() }
}

extension Sequence {
    func partitioned<S, F: Error>() -> (values: [S], errors: [F]) where Element == Result<S, F> {
        reduce(into: ([], [])) { acc, r in
            switch r {
            case .success(let v): acc.0.append(v)
            case .failure(let e): acc.1.append(e)
            }
        }
    }
}

struct Reading: Hashable { let station: String; let celsius: Int }

func parse(_ line: String) -> Parsed<Reading> {
    let parts = line.split(separator: ",", omittingEmptySubsequences: false)
    let station = nonEmpty(parts[0], "station")
    let temp = nonEmpty(parts.dropFirst().first ?? "", "temperature")
        .flatMap(integer)
        .flatMap { check($0, in: -60...60) }
    return station.zip(temp).map { Reading(station: $0.0, celsius: $0.1) }
}

let lines = ["Oslo,-4", "Cairo,  38", ",12", "Lima,", "Rome,warm", "Mars,-80", "Quito"]
let results = lines.map(parse)
for (line, r) in zip(lines, results) { print(line.debugDescription, "->", r) }
let (ok, bad) = results.partitioned()
print(ok.map(\.station), bad.count)
print(bad.filter { $0 == .empty(field: "temperature") }.count, bad.first!)
print(results[0].value as Any, results[2].value as Any)

let again = Result { try results[4].get() }
if case .failure(let e as ParseError) = again, case .notANumber(let text) = e { print("text was", text) }

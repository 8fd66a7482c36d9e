enum Command: Equatable {
    case set(key: String, value: Int), get(String), unset(String), count(Int), begin, commit, rollback
    enum ParseFailure: Error { case unknown(String), arguments(expected: Int, got: Int), notANumber(Substring) }
    static func parse(_ line: String) throws -> Command {
        let parts = line.split(separator: " ")
        func need(_ n: Int) throws { if parts.count - 1 != n { throw ParseFailure.arguments(expected: n, got: parts.count - 1) } }
        func number(_ s: Substring) throws -> Int {
            guard let n = Int(s) else { throw ParseFailure.notANumber(s) }
            return n
        }
        switch parts.first?.uppercased() {
        case "SET": try need(2); return .set(key: String(parts[1]), value: try number(parts[2]))
        case "GET": try need(1); return .get(String(parts[1]))
        case "UNSET": try need(1); return .unset(String(parts[1]))
        case "COUNT": try need(1); return .count(try number(parts[1]))
        case "BEGIN": return .begin
        case "COMMIT": return .commit
        case "ROLLBACK": return .rollback
        case let other: throw ParseFailure.unknown(other ?? "")
        }
    }
}
struct Store {
    private var layers: [[String: Int?]] = [[:]]
    subscript(key: String) -> Int? {
        get {
            for layer in layers.reversed() { if let entry = layer[key] { return entry } }
            return nil
        }
        set { layers[layers.count - 1][key] = .some(newValue) }
    }
    var flattened: [String: Int] { layers.reduce(into: [String: Int?]()) { $0.merge($1) { _, new in new } }.compactMapValues { $0 } }
    mutating func apply(_ c: Command) -> String? {
        switch c {
        case let .set(key, value): self[key] = value
        case .get(let k): return self[k].map(String.init) ?? "NULL"
        case .unset(let k): self[k] = nil
        case .count(let v): return "\(flattened.values.filter { $0 == v }.count)"
        case .begin: layers.append([:])
        case .commit, .rollback:
            guard layers.count > 1 else { return "NO TRANSACTION" }
            let top = layers.removeLast()
            if c == .commit { layers[layers.endIndex - 1].merge(top, uniquingKeysWith: { $1 }) }
        }
        return nil
    }
}
var store = Store()
let script = """
set a 10
set b 10
count 10
begin
set a 20
unset b
get a
get b
count 10
begin
set a 30
commit
get a
rollback
get a
get b
rollback
set c
set c ten
fly
"""
for line in script.split(separator: "\n").map(String.init) {
    do {
        if let out = try store.apply(Command.parse(line)) { print("\(line) -> \(out)") }
    } catch let error as Command.ParseFailure {
        switch error {
        case .unknown(let w): print("unknown \(w)")
        case .arguments(let e, let g): print("expected \(e), got \(g)")
        case .notANumber(let s): print("not a number: \(s)")
        }
    }
}
print(store.flattened.sorted { $0.key < $1.key }.map { "\($0)=\($1)" })

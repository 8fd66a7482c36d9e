struct Failure { let place: String; let message: String }
final class Checks {
    private(set) var failures: [Failure] = []
    private(set) var passed = 0
    func expect<T: Equatable>(_ a: T, _ b: T, function: String = #function, line: UInt = #line, column: Int = #column) {
        if a == b { passed += 1 } else { failures.append(Failure(place: "\(function):\(line):\(column)", message: "\(a) is not \(b)")) }
    }
    func group(_ name: StaticString = #function, _ body: (Checks) -> Void) {
        let before = failures.count
        body(self)
        print("\(name): \(failures.count - before) failed")
    }
}
let checks = Checks()
func halves() {
    checks.group { $0.expect(7 / 2, 3); $0.expect(
        -7 / 2, -4) }
}
struct Rows {
    var count = 0 { didSet { log(oldValue) } }
    var isEmpty: Bool { checks.expect(count, 0); return count == 0 }
    let made = #function
    init(n: Int) { checks.expect(n, 2); count = n }
    private func log(_ old: Int, of property: String = #function) { print("\(property): \(old) -> \(count)") }
    subscript(row: Int, column c: Int) -> String { "\(#function) at \(row), \(c)" }
    static func + (a: Rows, b: Rows) -> String { #function }
}
halves()
var rows = Rows(n: 3)
rows.count += 1
print(rows.isEmpty, rows.made, rows[1, column: 2], rows + rows)
checks.expect("a", "b")
for f in checks.failures { print(f.place, f.message) }
print(checks.passed, #line, #column, #function, #fileID)
func nested(_ at: Int = #line) -> [Int] {
    func inner(_ here: Int = #line) -> Int { here }
    return [at, inner(), [0].map { _ in inner() }[0],
        inner()]
}
print(nested(), "\(#line)", #line + 1, Double(#line) / 2, (#line as UInt8))

// do/catch in loops, rethrowing helpers, defer and nested errors.
enum CheckError: Error { case empty, tooLong(Int), forbidden(Character) }
struct Failure: Error { let field: String; let reason: CheckError }
func check(_ text: String, max: Int = 8) throws {
    if text.isEmpty { throw CheckError.empty }
    if text.count > max { throw CheckError.tooLong(text.count) }
    for c in text where !(c.isLetter || c.isNumber) { throw CheckError.forbidden(c) }
}
func field<T>(_ name: String, _ work: () throws -> T) throws -> T {
    do { return try work() }
    catch let reason as CheckError { throw Failure(field: name, reason: reason) }
}
func validate(_ form: [(String, String)]) -> (ok: [String], failed: [String]) {
    var ok: [String] = [], failed: [String] = []
    for (name, value) in form {
        defer { if failed.count > 2 { failed.append("...") } }
        do {
            try field(name) { try check(value, max: name == "id" ? 4 : 8) }
            ok.append(name)
        } catch let failure as Failure {
            switch failure.reason {
            case .empty: failed.append("\(failure.field): empty")
            case .tooLong(let n) where n > 20: failed.append("\(failure.field): far too long")
            case .tooLong(let n): failed.append("\(failure.field): \(n) letters")
            case .forbidden(let c): failed.append("\(failure.field): '\(c)'")
            }
        } catch {
            failed.append("?")
        }
    }
    return (ok, failed)
}
let result = validate([("name", "Ada"), ("id", "12345"), ("mail", "a@b"), ("city", ""), ("code", "x1")])
print(result.ok)
result.failed.forEach { print("-", $0) }
func firstValid(_ candidates: [String]) -> String? {
    candidates.first { (try? check($0)) != nil }
}
print(firstValid(["", "bad!", "fine", "ok"]) ?? "none")
let checks: [(String) throws -> Void] = [{ try check($0) }, { try check($0, max: 2) }, { _ in }]
print(checks.map { test in (try? test("abc")) == nil ? "no" : "yes" })
do { _ = try field("x") { throw CheckError.empty } } catch { print(type(of: error)) }

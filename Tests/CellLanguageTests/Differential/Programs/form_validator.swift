// Composable validators with key paths, Result accumulation, and labelled-loop puzzles at the end.
struct Issue: Error, Hashable { let field, message: String }
struct Validator<Subject> {
    let check: (Subject) -> [Issue]
    static func field<V>(_ name: String, _ path: KeyPath<Subject, V>, _ rules: Rule<V>...) -> Self {
        Self { s in rules.compactMap { $0.failure(s[keyPath: path]) }.map { Issue(field: name, message: $0) } }
    }
    static func optional<V>(_ name: String, _ path: KeyPath<Subject, V?>, _ rules: Rule<V>...) -> Self {
        Self { s in s[keyPath: path].map { v in rules.compactMap { $0.failure(v) }.map { Issue(field: name, message: $0) } } ?? [] }
    }
    static func nested<T>(_ name: String, _ path: KeyPath<Subject, [T]>, _ inner: Validator<T>) -> Self {
        Self { s in s[keyPath: path].enumerated().flatMap { i, t in inner.check(t).map { Issue(field: "\(name)[\(i)].\($0.field)", message: $0.message) } } }
    }
    static func && (a: Self, b: Self) -> Self { Self { a.check($0) + b.check($0) } }
    func when(_ condition: @escaping (Subject) -> Bool) -> Self { Self { condition($0) ? check($0) : [] } }
    func validate(_ s: Subject) -> Result<Subject, Issues> { let all = check(s); return all.isEmpty ? .success(s) : .failure(Issues(all: all)) }
}
struct Issues: Error { let all: [Issue] }
struct Rule<V> {
    let failure: (V) -> String?
    init(_ message: @autoclosure @escaping () -> String, _ ok: @escaping (V) -> Bool) { failure = { ok($0) ? nil : message() } }
    static prefix func ! (r: Rule) -> Rule { Rule("must not pass") { r.failure($0) != nil } }
    static func || (a: Rule, b: Rule) -> Rule { Rule("no alternative matched") { a.failure($0) == nil || b.failure($0) == nil } }
}
extension Rule where V: Comparable { static func within(_ r: ClosedRange<V>) -> Rule { Rule("must be in \(r)") { r ~= $0 } } }
extension Rule where V: Collection {
    static var notEmpty: Rule { Rule("is required") { !$0.isEmpty } }
    static func count(_ r: some RangeExpression<Int>) -> Rule { Rule("has a bad length") { r ~= $0.count } }
}
extension Rule where V: StringProtocol {
    static func containing(_ what: String, _ test: @escaping (Character) -> Bool) -> Rule { Rule("needs a \(what)") { $0.contains(where: test) } }
    static func hasSuffix(_ s: String) -> Rule { Rule("must end in \(s)") { $0.hasSuffix(s) } }
}
extension Rule where V: Equatable { static func anyOf(_ options: V...) -> Rule { Rule("must be one of \(options)") { options.contains($0) } } }

struct Pet { var name: String, legs: Int }
struct SignUp {
    var email: String, password: String, age: Int, country = "NL", referral: String? = nil, pets: [Pet] = []
    var emailParts: [Substring] { email.split(separator: "@", omittingEmptySubsequences: false) }
}
let pet: Validator<Pet> = .field("name", \.name, .notEmpty) && .field("legs", \.legs, .within(0...8), Rule("must be even") { $0 % 2 == 0 })
let form: Validator<SignUp> = .field("email", \.email, .notEmpty, .hasSuffix(".org") || .hasSuffix(".com"))
    && .field("email", \.emailParts.count, .within(2...2))
    && .field("password", \.password, .count(8...), .containing("digit", \.isNumber), .containing("capital", \.isUppercase), !.containing("space", \.isWhitespace))
    && .field("age", \.age, .within(18...120)).when { $0.country != "XX" }
    && .field("country", \.country, .anyOf("NL", "BE", "XX"))
    && .optional("referral", \.referral, .count(..<6), .notEmpty)
    && .nested("pets", \.pets, pet)
let candidates = [
    SignUp(email: "a@b.org", password: "Secret123", age: 30), SignUp(email: "", password: "pass word", age: 12, referral: ""),
    SignUp(email: "x@y@z.com", password: "ALLCAPS99", age: 7, country: "XX", referral: "toolong"),
    SignUp(email: "me@home.net", password: "Passw0rd", age: 44, country: "UK", pets: [Pet(name: "Rex", legs: 4), Pet(name: "", legs: 9)]),
]
for (i, c) in candidates.enumerated() {
    switch form.validate(c) {
    case .success(let s): print("#\(i) ok for \(s.emailParts[1])")
    case .failure(let issues):
        let grouped = Dictionary(grouping: issues.all, by: \.field).mapValues { $0.map(\.message) }
        for (field, messages) in grouped.sorted(by: { $0.key < $1.key }) { print("#\(i) \(field):", messages.joined(separator: "; ")) }
    }
}
var fixed = candidates[1]
let repairs: [(inout SignUp) -> Void] = [{ $0.email = "q@r.com" }, { $0.password = "Better1pass" }, { $0[keyPath: \.age] += 10 }, { $0.referral = nil }]
print("issues:", form.check(fixed).count, repairs.map { fix -> Int in fix(&fixed); return form.check(fixed).count }, (try? form.validate(fixed).get())?.email ?? "still invalid")

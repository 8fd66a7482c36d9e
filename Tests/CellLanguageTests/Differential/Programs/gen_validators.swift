struct Validator<Value> {
    typealias Failure = String
    private let check: (Value) -> [Failure]
    init(_ check: @escaping (Value) -> [Failure]) { self.check = check }
    init(_ message: @autoclosure @escaping () -> String, when isValid: @escaping (Value) -> Bool) {
        check = { isValid($0) ? [] : [message()] }
    }
    func callAsFunction(_ value: Value) -> [Failure] { check(value) }
    func isValid(_ value: Value) -> Bool { check(value).isEmpty }

    func pullback<Root>(_ path: KeyPath<Root, Value>, label: String? = nil) -> Validator<Root> {
        Validator<Root> { root in
            check(root[keyPath: path]).map { f in label.map { "\($0): \(f)" } ?? f }
        }
    }
    var optional: Validator<Value?> { .init { $0.map(check) ?? [] } }
    var required: Validator<Value?> { .init { $0.map(check) ?? ["is required"] } }
    var each: Validator<[Value]> {
        .init { values in values.enumerated().flatMap { i, v in check(v).map { "[\(i)] \($0)" } } }
    }
    static func && (l: Self, r: Self) -> Self { .init { l.check($0) + r.check($0) } }
    static func || (l: Self, r: Self) -> Self {
        .init { v in
            let (a, b) = (l.check(v), r.check(v))
            return a.isEmpty || b.isEmpty ? [] : ["either " + a.joined(separator: " and ") + " or " + b.joined(separator: " and ")]
        }
    }
    static prefix func ! (v: Self) -> Self { .init("must not pass") { !v.isValid($0) } }
}

extension Validator where Value: Collection {
    static var notEmpty: Self { .init("is empty") { !$0.isEmpty } }
    static func count(_ range: some RangeExpression<Int>) -> Self { .init("has bad length") { range ~= $0.count } }
}
extension Validator where Value: Comparable {
    static func atLeast(_ minimum: Value) -> Self { .init("is below \(minimum)") { $0 >= minimum } }
    static func within(_ r: ClosedRange<Value>) -> Self { .init("is outside \(r)", when: r.contains) }
}
extension Validator<String> {
    static let email = Validator("is no e-mail") { s in
        let parts = s.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].contains(".")
    }
    static func oneOf(_ words: String...) -> Self { .init("is not one of \(words)") { words.contains($0) } }
}

struct SignUp { var name: String; var age: Int; var email: String?; var tags: [String]; var score = 0.5 }
let form: Validator<SignUp> = (.notEmpty && .count(...8)).pullback(\.name, label: "name")
    && Validator.within(18...120).pullback(\.age, label: "age")
    && Validator<String>.email.required.pullback(\.email, label: "email")
    && (Validator.oneOf("a", "b") || .count(4...)).each.pullback(\.tags, label: "tags")
    && Validator.atLeast(0.25).pullback(\.score)

let samples = [
    SignUp(name: "Kim", age: 30, email: "kim@site.org", tags: ["a", "long one"]),
    SignUp(name: "", age: 17, email: nil, tags: []),
    SignUp(name: "Maximilian", age: 120, email: "max@site", tags: ["b", "c", "zz"], score: 0.1),
]
for s in samples { print(s.name.isEmpty ? "?" : s.name, form.isValid(s), form(s)) }
print((!Validator<Int>.atLeast(3))(5), (!.atLeast(3) as Validator<Int>)(2), Validator.email.optional(nil), Validator.email.optional("x"))

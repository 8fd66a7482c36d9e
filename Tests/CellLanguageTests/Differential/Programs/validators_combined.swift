struct ValidationError: Error, CustomStringConvertible {
    let field: String
    let reason: String
    var description: String { "\(field): \(reason)" }
}
struct Validator<Value> {
    let validate: (Value) -> Result<Value, ValidationError>
    static func && (lhs: Validator, rhs: Validator) -> Validator {
        Validator { v in lhs.validate(v).flatMap(rhs.validate) }
    }
    func map<T>(_ path: KeyPath<T, Value>) -> (T) -> Result<Value, ValidationError> {
        { self.validate($0[keyPath: path]) }
    }
}
extension Validator where Value == String {
    static func length(_ range: ClosedRange<Int>, field: String) -> Self {
        .init { range.contains($0.count) ? .success($0) : .failure(.init(field: field, reason: "length must be in \(range)")) }
    }
    static func contains(_ character: Character, field: String) -> Self {
        Self { s in
            guard s.contains(character) else { return .failure(ValidationError(field: field, reason: "needs '\(character)'")) }
            return .success(s)
        }
    }
}
extension Validator where Value: Comparable {
    static func atLeast(_ minimum: Value, field: String) -> Validator<Value> {
        Validator<Value> { $0 >= minimum ? .success($0) : .failure(ValidationError(field: field, reason: "\($0) < \(minimum)")) }
    }
}
struct Form { var name, email: String; var age: Int }
let name = Validator<String>.length(2...8, field: "name").map(\Form.name)
let email = (Validator.length(5...30, field: "email") && .contains("@", field: "email") && .contains(".", field: "email")).map(\Form.email)
let age = Validator.atLeast(18, field: "age").map(\Form.age)
func check(_ form: Form) -> [String] {
    var problems: [String] = []
    func note<T>(_ r: Result<T, ValidationError>) {
        if case .failure(let e) = r { problems.append("\(e)") }
    }
    note(name(form)); note(email(form)); note(age(form))
    return problems
}
let forms = [Form(name: "Ada", email: "ada@math.org", age: 36), Form(name: "X", email: "nowhere", age: 12), Form(name: "Bartholomew", email: "a@b", age: 18)]
for f in forms {
    let p = check(f)
    print(f.name, p.isEmpty ? "ok" : p.description)
}
let r: Result<Int, ValidationError> = .success(3)
print(r.map { $0 * 2 }, try r.get(), (try? age(forms[1]).get()) ?? -1)
let results = forms.map(age)
print(results.compactMap { try? $0.get() })
switch email(forms[2]) {
case .success(let s): print(s)
case .failure(let e): print(e.reason)
}
let nested: Result<Result<Int, ValidationError>, ValidationError> = .success(.failure(ValidationError(field: "a", reason: "b")))
print(nested)

// Either and an error-accumulating Validated type for a sign-up form.
enum Either<Left, Right> {
    case left(Left), right(Right)

    func either<T>(_ onLeft: (Left) throws -> T, _ onRight: (Right) throws -> T) rethrows -> T {
        switch self {
        case .left(let l): try onLeft(l)
        case .right(let r): try onRight(r)
        }
    }
    var swapped: Either<Right, Left> { either(Either<Right, Left>.right, Either<Right, Left>.left) }
}
extension Either: Equatable where Left: Equatable, Right: Equatable {}
extension Either: CustomStringConvertible where Left: CustomStringConvertible {
    var description: String { either({ "L:" + $0.description }, { "R:\($0)" }) }
}

enum Validated<Value, Issue> {
    case valid(Value)
    case invalid([Issue])

    func map<T>(_ f: (Value) -> T) -> Validated<T, Issue> {
        switch self {
        case .valid(let v): .valid(f(v))
        case .invalid(let issues): .invalid(issues)
        }
    }
    func zip<Other>(_ other: Validated<Other, Issue>) -> Validated<(Value, Other), Issue> {
        switch (self, other) {
        case let (.valid(a), .valid(b)): .valid((a, b))
        case let (.invalid(a), .invalid(b)): .invalid(a + b)
        case let (.invalid(issues), .valid), let (.valid, .invalid(issues)): .invalid(issues)
        }
    }
}

enum FormIssue: Error, Equatable {
    case empty(field: String), tooShort(field: String, minimum: Int), notANumber(String), outOfRange(Int, ClosedRange<Int>)
}

func text(_ field: String, _ raw: String, min: Int = 1) -> Validated<String, FormIssue> {
    if raw.isEmpty { .invalid([.empty(field: field)]) }
    else if raw.count < min { .invalid([.tooShort(field: field, minimum: min)]) }
    else { .valid(raw) }
}
func number(_ raw: String, in range: ClosedRange<Int>) -> Validated<Int, FormIssue> {
    guard let n = Int(raw) else { return .invalid([.notANumber(raw)]) }
    return range ~= n ? .valid(n) : .invalid([.outOfRange(n, range)])
}

struct Account { let name: String, password: String, age: Int }

func signUp(_ name: String, _ password: String, _ age: String) -> Validated<Account, FormIssue> {
    text("name", name).zip(text("password", password, min: 6)).zip(number(age, in: 18...120))
        .map { .init(name: $0.0.0, password: $0.0.1, age: $0.1) }
}

for form in [("ann", "secret!", "44"), ("", "abc", "x"), ("bob", "hunter22", "7"), ("cy", "", "1e2")] {
    switch signUp(form.0, form.1, form.2) {
    case .valid(let account): print("welcome", account)
    case .invalid(let issues) where issues.count == 1: print("one problem:", issues[0])
    case .invalid(let issues): issues.enumerated().forEach { print(" \($0 + 1))", $1) }
    }
}
let mixed: [Either<Int, String>] = ["1", "two", "3"].map { s in Int(s).map(Either.left) ?? .right(s) }
print(mixed, mixed[0] == .left(1), mixed[1].swapped == Either<String, Int>.left("two"))

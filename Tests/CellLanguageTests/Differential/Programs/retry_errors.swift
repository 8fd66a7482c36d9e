enum NetworkError: Error, Equatable {
    case timeout(seconds: Int)
    case status(code: Int, message: String)
    case offline
    var isRetryable: Bool {
        switch self {
        case .timeout, .status(code: 500..<600, message: _): return true
        case .status, .offline: return false
        }
    }
}
struct ValidationError: Error, CustomStringConvertible {
    var field: String
    var description: String { "invalid \(field)" }
}

func retry<T>(_ attempts: Int, _ body: (Int) throws -> T) rethrows -> T {
    for attempt in 1..<max(1, attempts) {
        do { return try body(attempt) } catch let error as NetworkError where error.isRetryable {
            print("  attempt \(attempt): \(error)")
        }
    }
    return try body(attempts)
}

func fetch(_ plan: [NetworkError?]) -> (Int) throws -> String {
    { attempt in
        defer { print("  (asked \(attempt))") }
        if let error = plan[(attempt - 1) % plan.count] { throw error }
        return "payload after \(attempt)"
    }
}

func classify(_ error: any Error) -> String {
    switch error {
    case NetworkError.timeout(let s) where s > 10: "very slow"
    case NetworkError.timeout: "slow"
    case let NetworkError.status(code, message): "\(code) \(message)"
    case is NetworkError: "network"
    case let v as ValidationError: "\(v)"
    default: "unknown \(error)"
    }
}

let plans: [[NetworkError?]] = [
    [.timeout(seconds: 3), .status(code: 503, message: "busy"), nil], [.offline], [.status(code: 404, message: "not found"), nil], [.timeout(seconds: 30)], [nil],
]
for plan in plans {
    do {
        print(try retry(3, fetch(plan)))
    } catch {
        print(classify(error))
    }
}
print(retry(2) { $0 * 10 }, (try? retry(1, fetch([.offline]))) ?? "nothing")

func check(age: Int?) throws(ValidationError) -> Int {
    guard let age, (0...150).contains(age) else { throw ValidationError(field: "age") }
    return age
}
for age in [42, nil, 200] {
    do { print(try check(age: age)) } catch { print(error, error.field) }
}
let results: [Result<Int, NetworkError>] = [.success(1), .failure(.offline), .success(3)]
print(results.compactMap { try? $0.get() }, results.map { r in if case .failure(let e) = r { classify(e) } else { "ok" } })
print(Result { try check(age: 7) }.map { $0 + 1 }, results[1].mapError { ValidationError(field: "\($0)") }, results[0].flatMap { $0 > 5 ? .success("big") : .failure(.timeout(seconds: $0)) })
struct DecodingTrouble: Error {}
func cleanup(_ fail: Bool) throws { defer { print("closed") }; print("opened"); if fail { throw NetworkError.offline }; print("used") }
try? cleanup(true)
try cleanup(false)
print(classify(DecodingTrouble()).hasPrefix("unknown"), results[1] == .failure(.offline))

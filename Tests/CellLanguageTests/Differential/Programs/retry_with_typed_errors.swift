enum NetworkError: Error, CaseIterable {
    case timeout, refused, corrupted

    var isRetryable: Bool { self != .refused }
}

struct RetryFailure: Error, CustomStringConvertible {
    let attempts: Int
    let underlying: any Error
    var description: String { "gave up after \(attempts) attempt(s): \(underlying)" }
}

func retry<T>(
    upTo limit: Int,
    while shouldRetry: (any Error) -> Bool = { _ in true },
    onFailure: (Int, any Error) -> Void = { _, _ in },
    _ operation: (_ attempt: Int) throws -> T
) throws(RetryFailure) -> T {
    var attempt = 1
    while true {
        do {
            return try operation(attempt)
        } catch {
            onFailure(attempt, error)
            if attempt >= limit || !shouldRetry(error) {
                throw RetryFailure(attempts: attempt, underlying: error)
            }
            attempt += 1
        }
    }
}

func flaky(_ script: [NetworkError?]) -> (Int) throws -> String {
    { attempt in
        if attempt <= script.count, let error = script[attempt - 1] { throw error }
        return "payload #\(attempt)"
    }
}

let scripts: [[NetworkError?]] = [
    [nil],
    [.timeout, .corrupted, nil],
    [.timeout, .refused, nil],
    Array(repeating: .timeout, count: 9),
]
for script in scripts {
    var notes: [String] = []
    do {
        let payload = try retry(
            upTo: 4,
            while: { ($0 as? NetworkError)?.isRetryable ?? false },
            onFailure: { notes.append("\($0):\($1)") },
            flaky(script)
        )
        print(payload, notes)
    } catch {
        print(error, notes, error.attempts)
    }
}

let value = try retry(upTo: 3) { attempt -> Int in
    guard attempt > 2 else { throw NetworkError.allCases[attempt] }
    return attempt * 100
}
print("value:", value)
let outcome: Result<Int, RetryFailure> = Result { () throws(RetryFailure) -> Int in try retry(upTo: 1) { _ in throw NetworkError.corrupted } }
if case .failure(let failure) = outcome, let cause = failure.underlying as? NetworkError {
    print("cause:", cause, NetworkError.allCases.firstIndex(of: cause)!)
}

// do/catch, rethrows, defer order, try?, Result, custom errors with payload and nested functions.
enum NetworkError: Error, Equatable {
    case offline
    case status(code: Int, body: String)
    indirect case wrapped(NetworkError, attempt: Int)
}
struct ValidationError: Error { let field: String }

var log: [String] = []

func request(_ path: String) throws -> String {
    log.append("open \(path)")
    defer { log.append("close \(path)") }
    switch path {
    case "/ok": return "fine"
    case "/missing": throw NetworkError.status(code: 404, body: "no such page")
    case "/invalid": throw ValidationError(field: "name")
    default: throw NetworkError.offline
    }
}

func retry<T>(_ times: Int, _ action: (Int) throws -> T) throws -> T {
    for attempt in 1...times {
        do { return try action(attempt) } catch let error as NetworkError where attempt == times {
            throw NetworkError.wrapped(error, attempt: attempt)
        } catch is NetworkError { log.append("again") }
    }
    fatalError("unreachable")
}

func mapAll<T, U>(_ items: [T], _ transform: (T) throws -> U) rethrows -> [U] {
    var result: [U] = []
    for item in items { result.append(try transform(item)) }
    return result
}

func describe(_ path: String) -> String {
    do {
        let text = try retry(2) { attempt in try request(attempt == 2 && path == "/flaky" ? "/ok" : path) }
        return "got \(text)"
    } catch NetworkError.wrapped(.status(let code, _), let attempt) {
        return "status \(code) after \(attempt)"
    } catch let NetworkError.wrapped(inner, attempt: n) {
        return "\(inner) after \(n)"
    } catch let error as ValidationError {
        return "invalid \(error.field)"
    } catch {
        return "other \(error)"
    }
}

for path in ["/ok", "/missing", "/nowhere", "/invalid", "/flaky"] { print(path, describe(path)) }
print(log.count, log.filter { $0 == "again" }.count, log.suffix(4))

print(mapAll([1, 2, 3]) { $0 * $0 }, (try? mapAll(["/ok", "/bad"], request)) as Any)
print(try? request("/ok"), (try? request("/missing")) ?? "default")

let results = ["/ok", "/missing"].map { path in Result { try request(path) } }
for result in results {
    switch result {
    case .success(let text): print("success", text)
    case .failure(let error): print("failure", error, error as? NetworkError == .status(code: 404, body: "no such page"))
    }
}
print((try? results[0].get()) ?? "-", results[1].map(\.count), (try? results[0].map(\.count).get()) ?? 0)

func order() -> [String] {
    var steps: [String] = []
    func inner() throws {
        defer { steps.append("inner defer") }
        for i in 1...3 {
            defer { steps.append("loop \(i)") }
            if i == 2 { throw NetworkError.offline }
        }
    }
    do {
        defer { steps.append("do defer") }
        try inner()
        steps.append("never")
    } catch { steps.append("caught \(error)") }
    return steps
}
print(order())

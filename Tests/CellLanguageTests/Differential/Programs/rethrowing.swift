enum Oops: Error { case bad(Int) }
@discardableResult
func record(_ x: Int, into log: inout [Int]) -> Int {
    log.append(x)
    return log.count
}
var log: [Int] = []
record(4, into: &log)
record(5, into: &log)
print(log)
func retry<T>(_ times: Int, _ work: (Int) throws -> T) rethrows -> T? {
    for attempt in 1...times {
        do { return try work(attempt) } catch Oops.bad(let n) where n < times { continue }
    }
    return nil
}
print(try retry(3) { n in
    if n < 3 { throw Oops.bad(n) }
    return "ok after \(n)"
} ?? "none")
print(retry(2) { $0 * 10 } ?? 0)
func risky(_ n: Int) throws -> Int {
    defer { log.append(n) }
    if n.isMultiple(of: 3) { throw Oops.bad(n) }
    return n
}
for n in 1...3 {
    do {
        let value = try risky(n)
        print("value", value)
    } catch let Oops.bad(n) {
        print("bad", n)
    } catch {
        print("unknown", error)
    }
}
print(log, (try? risky(6)) as Any, try! risky(7))
let all = try? [1, 2, 4].map { try risky($0) }
print(all ?? [])

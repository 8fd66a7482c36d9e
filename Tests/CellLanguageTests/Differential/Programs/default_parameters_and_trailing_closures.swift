func repeated(_ times: Int = 2, separator: String = " ", _ make: (Int) -> String = { "\($0)" }) -> String {
    (0..<times).map(make).joined(separator: separator)
}

print(repeated())
print(repeated(3))
print(repeated(separator: "-"))
print(repeated(3) { "#\($0)" })
print(repeated { String(repeating: "x", count: $0 + 1) })
print(repeated(4, separator: "", { $0 % 2 == 0 ? "a" : "b" }))

func run(before: () -> Void = {}, _ body: () -> Int, after: (Int) -> Void) -> Int {
    before()
    let result = body()
    after(result)
    return result
}
let answer = run { 41 } after: { print("got", $0) }
print(answer + run(before: { print("start") }) { 1 } after: { _ in print("end") })

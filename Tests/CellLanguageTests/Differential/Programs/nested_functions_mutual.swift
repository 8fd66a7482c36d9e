func parity(of number: Int) -> String {
    func isEven(_ n: Int) -> Bool { n == 0 ? true : isOdd(n - 1) }
    func isOdd(_ n: Int) -> Bool { n == 0 ? false : isEven(n - 1) }
    return isEven(number) ? "even" : "odd"
}
print((0..<4).map(parity(of:)))
func outer() -> () -> Int {
    var calls = 0
    func inner() -> Int { calls += 1; return calls }
    return inner
}
let count = outer()
print(count(), count(), outer()())

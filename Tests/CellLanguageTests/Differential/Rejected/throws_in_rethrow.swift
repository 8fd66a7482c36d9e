enum Failure: Error { case odd(Int) }
func check(_ n: Int) throws -> Int {
    if n % 2 == 1 { throw Failure.odd(n) }
    return n / 2
}
let halves = [2, 4, 6].map { try check($0) }
func run() -> [Int] {
    [8, 10].map { try check($0) }
}
print(halves, run())

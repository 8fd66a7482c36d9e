enum Failure: Error { case odd(Int) }
func half(_ n: Int) throws -> Int {
    guard n % 2 == 0 else { throw Failure.odd(n) }
    return n / 2
}
print(try! half(8))
print(try! half(7))

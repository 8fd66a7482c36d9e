struct LCG: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state
    }
}
var generator = LCG(state: 42)
print(generator.next() >> 33, generator.next() >> 33)
print((0..<5).map { _ in Int.random(in: 1...6, using: &generator) })
print([1, 2, 3, 4, 5].shuffled(using: &generator))
print(Double.random(in: 0..<1, using: &generator))

struct LCG: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}

struct Dice {
    let sides: Int
    var generator: LCG
    mutating func roll() -> Int { Int.random(in: 1...sides, using: &generator) }
}

var dice = Dice(sides: 6, generator: LCG(state: 42))
let rolls = (0..<20).map { _ in dice.roll() }
print(rolls)
var histogram = [Int](repeating: 0, count: 7)
for roll in rolls { histogram[roll] += 1 }
for face in 1...6 { print(face, String(repeating: "#", count: histogram[face])) }
var generator = LCG(state: 7)
print((1...10).shuffled(using: &generator))
print(["rock", "paper", "scissors"].randomElement(using: &generator)!, Bool.random(using: &generator))
print(Double.random(in: 0..<1, using: &generator), Float.random(in: -1...1, using: &generator))
var deck = ["♠", "♥"].flatMap { suit in (1...3).map { "\($0)\(suit)" } }
deck.shuffle(using: &generator)
print(deck, UInt8.random(in: .min ... .max, using: &generator))
let estimates = (1...3).map { _ -> Double in
    var inside = 0
    for _ in 0..<200 {
        let (x, y) = (Double.random(in: 0...1, using: &generator), Double.random(in: 0...1, using: &generator))
        if x * x + y * y <= 1 { inside += 1 }
    }
    return 4 * Double(inside) / 200
}
print(estimates)

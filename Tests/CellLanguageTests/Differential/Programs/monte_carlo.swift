struct Generator {
    var state: UInt64
    mutating func next() -> Double {
        state = (state &* 1103515245 &+ 12345) % 2147483648
        return Double(state) / 2147483648.0
    }
}
var generator = Generator(state: 1)
var inside = 0
for _ in 0..<2000 {
    let x = generator.next()
    let y = generator.next()
    if x * x + y * y <= 1 { inside += 1 }
}
print(inside, 4 * Double(inside) / 2000)

func level(of steps: [Int]) -> UInt8 {
    var level: UInt8 = 200
    for step in steps where step > 0 { level = UInt8(step) }
    var rest: UInt8 = 3
    rest -= 5
    return level - rest
}

print(level(of: [1, 2]))

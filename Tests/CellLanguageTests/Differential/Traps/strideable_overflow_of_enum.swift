enum Level: Int, Strideable {
    case low = 1, middle, high
    func distance(to other: Level) -> Int { other.rawValue - rawValue }
    func advanced(by n: Int) -> Level { Level(rawValue: rawValue + n)! }
}
print((Level.low...Level.high).map { $0 })
for level in Level.middle... {
    print(level)
}

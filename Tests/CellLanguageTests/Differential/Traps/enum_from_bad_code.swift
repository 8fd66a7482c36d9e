enum Level: Int { case low = 1, high }
func level(_ code: Int) -> Level {
    guard let level = Level(rawValue: code) else {
        fatalError("no level \(code)")
    }
    return level
}
print(level(2))
print(level(3))

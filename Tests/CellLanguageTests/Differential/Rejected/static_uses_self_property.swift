enum Config {
    static let base = 10
    let factor = 2
    static func scaled(_ n: Int) -> Int { n * base * factor }
}

print(Config.scaled(2))

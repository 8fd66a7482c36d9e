enum Level { case easy, normal, hard }

func lives(_ level: Level, bonus: Bool) -> Int {
    let count: Int
    switch level {
    case .easy: count = 5
    case .normal:
        if bonus { count = 4 }
    case .hard: count = 1
    }
    return count
}

print(lives(.easy, bonus: false))

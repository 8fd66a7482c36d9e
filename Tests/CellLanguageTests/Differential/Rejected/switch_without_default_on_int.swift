func ordinal(_ n: Int) -> String {
    switch n {
    case 1: return "first"
    case 2: return "second"
    case 3...10: return "small"
    }
}

print(ordinal(2))

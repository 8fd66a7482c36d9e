func ordinal(_ n: Int) -> String {
    let suffix: String
    switch n % 10 {
    case 1: suffix = "st"
    case 2: suffix = "nd"
    case 3: suffix = "rd"
    }
    return "\(n)\(suffix)"
}

print(ordinal(3))

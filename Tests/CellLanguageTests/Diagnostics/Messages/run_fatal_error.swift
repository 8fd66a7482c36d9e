func choose(_ n: Int) -> String {
    switch n {
    case 1: return "one"
    default: fatalError("no choice \(n)")
    }
}
print(choose(1))
print(choose(2))

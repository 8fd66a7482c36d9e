func sign(_ n: Int) -> String {
    if n > 0 { return "plus" }
    if n < 0 { return "minus" }
}

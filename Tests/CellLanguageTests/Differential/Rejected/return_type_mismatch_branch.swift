func describe(_ n: Int) -> String {
    if n > 10 {
        return "big"
    }
    return n
}
print(describe(3))

func sign(_ n: Int) -> Int {
    if n > 0 {
        return 1
    }
    let negative = n < 0
    else {
        return 0
    }
    return negative ? -1 : 0
}

print(sign(2))

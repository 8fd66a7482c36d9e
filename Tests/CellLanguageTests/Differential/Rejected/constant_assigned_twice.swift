func classify(_ n: Int) -> String {
    let kind: String
    if n % 2 == 0 {
        kind = "even"
    } else {
        kind = "odd"
    }
    if n == 0 {
        kind = "zero"
    }
    return kind
}

print(classify(3))

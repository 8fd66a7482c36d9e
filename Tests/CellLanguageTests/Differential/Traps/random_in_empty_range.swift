func pick(below limit: Int) -> Int {
    let value = Int.random(in: 0..<limit)
    return value < limit ? 1 : 0
}

print(pick(below: 5))
print(pick(below: 0))

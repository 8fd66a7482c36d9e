func fromEnd(_ n: Int, _ values: [String]) -> String {
    let index = values.count - n
    return values[index]
}

print(fromEnd(1, ["a", "b"]))
print(fromEnd(3, ["a", "b"]))

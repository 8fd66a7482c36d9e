func table(_ first: String, _ second: String) -> [String: Int] {
    return [
        first: 1,
        second: 2,
    ]
}

print(table("x", "y").count)
print(table("x", "x").count)

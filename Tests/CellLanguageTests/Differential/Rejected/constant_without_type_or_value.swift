func parse(_ line: String) -> (String, Int)? {
    let name
    let amount: Int
    let parts = line.split(separator: "=")
    if parts.count == 2, let value = Int(parts[1]) {
        name = String(parts[0])
        amount = value
        return (name, amount)
    }
    return nil
}

print(parse("a=1") ?? ("", 0))

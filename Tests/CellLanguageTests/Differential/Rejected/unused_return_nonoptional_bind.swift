func lookup(_ key: String) -> Int { key.count }

if let value = lookup("abc") {
    print(value)
}

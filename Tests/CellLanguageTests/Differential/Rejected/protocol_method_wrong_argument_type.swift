protocol Storage {
    func save(_ value: String, key: Int) -> Bool
}

struct Memory: Storage {
    func save(_ value: String, key: String) -> Bool { !value.isEmpty && !key.isEmpty }
}

print(Memory().save("a", key: "k"))

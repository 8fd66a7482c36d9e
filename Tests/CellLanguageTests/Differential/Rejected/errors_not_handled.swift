struct NotFound: Error {}

func find(_ key: String, in table: [String: Int]) throws -> Int {
    guard let value = table[key] else { throw NotFound() }
    return value
}

func total(of keys: [String], in table: [String: Int]) -> Int {
    var sum = 0
    for key in keys {
        sum += try find(key, in: table)
    }
    return sum
}

print(total(of: ["a"], in: ["a": 1]))

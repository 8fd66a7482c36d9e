extension Array where Element == Int {
    func total() -> Int { reduce(0, +) }
}

print([1, 2].total())
print(["a", "b"].total())

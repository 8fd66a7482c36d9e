func describe() -> String {
    return "I am \(self)"
}
print(describe())

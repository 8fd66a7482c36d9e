struct Percent {
    let value: Int
    init(_ value: Int) {
        precondition(value <= 100, "too much")
        self.value = value
    }
}
print(Percent(50).value)
print(Percent(101).value)

struct Percent {
    let value: Int
    init(_ value: Int) {
        precondition((0...100).contains(value), "out of range")
        self.value = value
    }
}
print(Percent(40).value)
print(Percent(140).value)

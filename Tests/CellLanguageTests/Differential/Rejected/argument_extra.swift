struct Counter {
    private(set) var value = 0
    mutating func step(by amount: Int) {
        value += amount
    }
}

var counter = Counter()
counter.step(by: 2)
counter.step(by: 3, twice: true)
print(counter.value)

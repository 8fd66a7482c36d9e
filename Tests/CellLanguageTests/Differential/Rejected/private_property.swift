struct Counter {
    private var count = 0
    mutating func increment() { count += 1 }
}
var counter = Counter()
counter.increment()
counter.increment()
print(counter.count)

struct Counter {
    var value = 0
    static func reset() {
        value = 0
    }
}
var counter = Counter(value: 4)
Counter.reset()
print(counter.value)

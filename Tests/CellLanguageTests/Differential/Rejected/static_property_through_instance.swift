struct Counter {
    static var total = 0
    var own = 0
    mutating func tick() { own += 1; Counter.total += 1 }
}
var c = Counter()
c.tick()
print(c.own, Counter.total)
print(c.total)

struct Counter {
    var n = 0
    mutating func later() -> () -> Void {
        return { n += 1 }
    }
}

var c = Counter()
c.later()()
print(c.n)

struct Counter {
    private(set) var n = 0
    var history: [Int] = []
    mutating func tick(_ by: Int = 1) -> Int { history.append(n); n += by; return n }
    mutating func reset() { self = Counter() }
    mutating func twice(_ f: (inout Counter) -> Void) { f(&self); f(&self) }
    func after(_ k: Int) -> Counter { var c = self; for _ in 0..<k { _ = c.tick() }; return c }
}
var c = Counter()
print(c.tick() + c.tick(10) * c.tick(100), c)
let later = c.after(3)
print(later, c.n)
c.twice { $0.tick(5) }
print(c)
let fs: [() -> Int] = [{ c.tick() }, { c.tick(2) }]
print(fs[0](), fs[1](), fs[0]() , c.n)
c.reset()
print(c, fs[1]())

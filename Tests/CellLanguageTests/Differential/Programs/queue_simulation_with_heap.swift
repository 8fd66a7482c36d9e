struct LCG: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state
    }
}
struct Customer { let arrival: Double; let service: Double }
struct Heap<T> {
    private var items: [T] = []
    private let before: (T, T) -> Bool
    init(by before: @escaping (T, T) -> Bool) { self.before = before }
    var isEmpty: Bool { items.isEmpty }
    mutating func push(_ x: T) {
        items.append(x)
        var i = items.count - 1
        while i > 0, before(items[i], items[(i - 1) / 2]) { items.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 }
    }
    mutating func pop() -> T? {
        guard let first = items.first else { return nil }
        let last = items.removeLast()
        if !items.isEmpty {
            items[0] = last
            var i = 0
            while let child = [2 * i + 1, 2 * i + 2].filter({ $0 < items.count }).min(by: { before(items[$0], items[$1]) }), before(items[child], items[i]) {
                items.swapAt(i, child)
                i = child
            }
        }
        return first
    }
}
func simulate(tellers: Int, seed: UInt64) -> (served: Int, meanWait: Double, longest: Double) {
    var rng = LCG(seed: seed)
    var t = 0.0
    let customers = (0..<200).map { _ -> Customer in
        t += Double.random(in: 0..<2, using: &rng)
        return Customer(arrival: t, service: .random(in: 1...4, using: &rng))
    }
    var free = Heap<Double>(by: <)
    for _ in 0..<tellers { free.push(0) }
    var waits: [Double] = []
    for c in customers {
        let ready = free.pop()!
        let start = max(ready, c.arrival)
        waits.append(start - c.arrival)
        free.push(start + c.service)
    }
    return (waits.count, waits.reduce(0, +) / Double(waits.count), waits.max()!)
}
for n in 1...4 {
    let r = simulate(tellers: n, seed: 42)
    print(n, r.served, (r.meanWait * 1000).rounded() / 1000, Int(r.longest))
}
var rng = LCG(seed: 7)
var deck = ["♠", "♥", "♦", "♣"].flatMap { s in ["A", "K", "Q"].map { $0 + s } }
deck.shuffle(using: &rng)
print(deck.joined(separator: " "), deck.randomElement(using: &rng)!, Bool.random(using: &rng), Int.random(in: 1...6, using: &rng))
let inside = (0..<5000).filter { _ in
    let (x, y) = (Double.random(in: -1...1, using: &rng), Double.random(in: -1...1, using: &rng))
    return x * x + y * y <= 1
}.count
print(inside, Double(inside) / 5000 * 4)
var walk = [0]
for _ in 1...20 { walk.append(walk.last! + (rng.next() >> 63 == 0 ? 1 : -1)) }
print(walk, (1...3).map { _ in UInt8.random(in: .min ... .max, using: &rng) })

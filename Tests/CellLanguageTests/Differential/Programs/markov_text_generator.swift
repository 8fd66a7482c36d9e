struct XorShift { // tiny generator
    private var x: UInt32
    init(_ seed: UInt32) { x = seed == 0 ? 1 : seed }
    mutating func callAsFunction(below n: Int) -> Int {
        x ^= x << 13
        x ^= x >> 17
        x ^= x << 5
        return Int(x) % n
    }
}
struct Chain<Symbol: Hashable & Comparable> {
    private(set) var table: [[Symbol]: [Symbol: Int]] = [:]
    let order: Int
    init<S: Sequence>(_ symbols: S, order: Int = 1) where S.Element == Symbol {
        self.order = order
        let all = Array(symbols)
        guard all.count > order else { return }
        for i in 0 ..< all.count - order {
            table[Array(all[i ..< i + order]), default: [:]][all[i + order], default: 0] += 1
        }
    }
    func generate(from seed: [Symbol], count: Int, using random: inout XorShift) -> [Symbol] {
        var result = seed
        for _ in 0..<count {
            guard let choices = table[result.suffix(order)] else { break }
            let total = choices.values.reduce(0, +)
            var ticket = random(below: total)
            for (symbol, weight) in choices.sorted(by: { $0.key < $1.key }) {
                ticket -= weight
                if ticket < 0 {
                    result.append(symbol)
                    break
                }
            }
        }
        return result
    }
    func probability(of next: Symbol, after prefix: Symbol...) -> Double {
        guard let choices = table[prefix] else { return 0 }
        return Double(choices[next] ?? 0) / Double(choices.reduce(0) { $0 + $1.value })
    }
}
let text = "the cat sat on the mat and the dog sat on the cat and the rat ran"
let words = text.split(separator: " ").map(String.init)
let chain = Chain(words)
var random = XorShift(2024)
print(chain.generate(from: ["the"], count: 12, using: &random).joined(separator: " "))
print(chain.table.count, chain.probability(of: "cat", after: "the"), chain.probability(of: "on", after: "sat"), chain.probability(of: "x", after: "the"))
let letters = Chain(text.filter(\.isLetter), order: 2)
print(String(letters.generate(from: Array("th"), count: 20, using: &random)))
print(letters.table[["t", "h"]]?.sorted { $0.value > $1.value }.map { "\($0.key)\($0.value)" } ?? [])
let top = chain.table.max { ($0.value.count, $1.key[0]) < ($1.value.count, $0.key[0]) }!
print(top.key, top.value.keys.sorted(), Chain([1, 2, 1, 3, 1, 2], order: 1).generate(from: [1], count: 5, using: &random))

struct Generator { private var state: UInt64; init(seed: UInt64) { state = seed }
    mutating func next(below n: Int) -> Int { state = state &* 6364136223846793005 &+ 1442695040888963407; return Int((state >> 33) % UInt64(n)) } }
struct MarkovChain<Token: Hashable> {
    private var followers: [[Token]: [Token: Int]] = [:]
    let order: Int
    private var starts: [[Token]] = []
    init(order: Int) { self.order = order }
    mutating func learn<S: Sequence>(_ tokens: S) where S.Element == Token {
        let list = Array(tokens)
        guard list.count > order else { return }
        starts.append(Array(list.prefix(order)))
        for i in 0...(list.count - order - 1) {
            followers[Array(list[i..<i + order]), default: [:]][list[i + order], default: 0] += 1
        }
    }
    func generate(max: Int, using g: inout Generator, by less: (Token, Token) -> Bool) -> [Token] {
        guard !starts.isEmpty else { return [] }
        var result = starts[g.next(below: starts.count)]
        while result.count < max, let options = followers[Array(result.suffix(order))] {
            let sorted = options.sorted { less($0.key, $1.key) }
            var pick = g.next(below: options.values.reduce(0, +))
            for (token, weight) in sorted {
                if pick < weight { result.append(token); break }
                pick -= weight
            }
        }
        return result
    }
    var stateCount: Int { followers.count }
    func probability(of token: Token, after context: [Token]) -> Double {
        guard let options = followers[context] else { return 0 }
        return Double(options[token] ?? 0) / Double(options.values.reduce(0, +))
    }
}
let text = "the cat sat on the mat the cat ran to the dog the dog sat on the cat and the cat sat on the dog"
var chain = MarkovChain<Substring>(order: 1)
chain.learn(text.split(separator: " "))
var g = Generator(seed: 7)
for _ in 0..<3 { print(chain.generate(max: 9, using: &g, by: <).joined(separator: " ")) }
print(chain.stateCount, chain.probability(of: "cat", after: ["the"]), chain.probability(of: "x", after: ["y"]))
var letters = MarkovChain<Character>(order: 2)
for word in text.split(separator: " ") { letters.learn(word) }
print((0..<4).map { _ in String(letters.generate(max: 5, using: &g, by: <)) })

final class Cache<Input: Hashable, Output> {
    private var stored: [Input: Output] = [:]
    private(set) var misses = 0
    private let compute: (Input) -> Output
    init(_ compute: @escaping (Input) -> Output) { self.compute = compute }
    subscript(input: Input) -> Output {
        if let known = stored[input] { return known }
        misses += 1
        let value = compute(input)
        stored[input] = value
        return value
    }
    func map<Other>(_ transform: @escaping (Output) -> Other) -> Cache<Input, Other> {
        Cache<Input, Other> { transform(self[$0]) }
    }
}

let squares = Cache<Int, Int> { $0 * $0 }
let texts = squares.map { "n=\($0)" }
print(texts[4], texts[4], squares[4], squares.misses, texts.misses)
let lengths = Cache { (word: String) in word.count }
print(["a", "bb", "a", "ccc", "bb"].map { lengths[$0] }, lengths.misses)

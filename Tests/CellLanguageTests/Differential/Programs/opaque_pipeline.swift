protocol Stage<Input, Output> {
    associatedtype Input
    associatedtype Output
    var name: String { get }
    func process(_ input: Input) throws -> Output
}

extension Stage {
    var name: String { "\(Self.self)".prefix { $0 != "<" }.description }

    func then<Next: Stage>(_ next: Next) -> some Stage<Input, Next.Output> where Next.Input == Output {
        Chain(first: self, second: next)
    }

    func callAsFunction(_ input: Input) throws -> Output { try process(input) }
}

struct Chain<A: Stage, B: Stage>: Stage where A.Output == B.Input {
    let first: A
    let second: B
    var name: String { "\(first.name) → \(second.name)" }
    func process(_ input: A.Input) throws -> B.Output { try second(first(input)) }
}

struct Tokenize: Stage {
    var separators: Set<Character> = [" ", ","]
    func process(_ input: String) -> [Substring] { input.split { separators.contains($0) } }
}

struct ParseInts: Stage {
    struct Bad: Error { let token: Substring, index: Int }
    func process(_ tokens: [Substring]) throws -> [Int] {
        try tokens.enumerated().map { i, t in
            guard let n = Int(t) else { throw Bad(token: t, index: i) }
            return n
        }
    }
}

struct Transform<I, O>: Stage {
    var label: String?
    let body: (I) throws -> O
    var name: String { label ?? "λ" }
    func process(_ input: I) throws -> O { try body(input) }
}

func statistics() -> some Stage<[Int], (min: Int, max: Int, mean: Double)> {
    Transform(label: "stats") { (values: [Int]) in
        struct Empty: Error, CustomStringConvertible { var description: String { "no values" } }
        guard let lo = values.min(), let hi = values.max() else { throw Empty() }
        return (lo, hi, Double(values.reduce(0, +)) / Double(values.count))
    }
}

let numbers = Tokenize().then(ParseInts())
let full = numbers.then(statistics()).then(Transform { "range \($0.max - $0.min), mean \($0.mean)" })
print(numbers.name)
print(full.name)
for line in ["4, 8,15 16", "23 x 42", "", "-7"] {
    do {
        print("'\(line)' ⇒ \(try full(line))")
    } catch let bad as ParseInts.Bad {
        print("'\(line)' ✗ token \(bad.index): \(bad.token)")
    } catch {
        print("'\(line)' ✗ \(error)")
    }
}

let stages: [any Stage<[Int], Int>] = [Transform(label: "sum") { $0.reduce(0, +) }, Transform(label: "product") { $0.reduce(1, *) }, Transform { $0.count }]
for stage in stages { print(stage.name, (try? stage.process([2, 3, 7])) ?? 0) }

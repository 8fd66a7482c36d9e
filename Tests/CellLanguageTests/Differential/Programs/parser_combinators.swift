// Functions that make functions: generic parsers over text.
struct Parser<Output> {
    let parse: (Substring) -> (Output, Substring)?

    func map<T>(_ transform: @escaping (Output) -> T) -> Parser<T> {
        Parser<T> { input in
            guard let (value, rest) = parse(input) else { return nil }
            return (transform(value), rest)
        }
    }
    func then<T>(_ next: Parser<T>) -> Parser<(Output, T)> {
        Parser<(Output, T)> { input in
            guard let (first, rest) = parse(input), let (second, end) = next.parse(rest) else { return nil }
            return ((first, second), end)
        }
    }
    func or(_ other: Parser) -> Parser { Parser { parse($0) ?? other.parse($0) } }
    func many() -> Parser<[Output]> {
        Parser<[Output]> { input in
            var values: [Output] = []
            var rest = input
            while let (value, next) = parse(rest) {
                values.append(value)
                rest = next
            }
            return (values, rest)
        }
    }
    func run(_ text: String) -> Output? {
        guard let (value, rest) = parse(Substring(text)), rest.isEmpty else { return nil }
        return value
    }
}
func character(where test: @escaping (Character) -> Bool) -> Parser<Character> {
    Parser { input in
        guard let first = input.first, test(first) else { return nil }
        return (first, input.dropFirst())
    }
}
func symbol(_ wanted: Character) -> Parser<Character> { character { $0 == wanted } }
let digit = character(where: \.isNumber)
let number = digit.then(digit.many()).map { Int(String([$0.0] + $0.1)) ?? 0 }
let sum = number.then(symbol("+").then(number).map { $0.1 }.many()).map { $0.1.reduce($0.0, +) }
let product = sum.then(symbol("*").then(sum).map { $0.1 }.many()).map { first, rest in rest.reduce(first, *) }
for text in ["12", "1+2+3", "1+2*3+4*10", "7+", "x"] {
    print(text, product.run(text).map { "\($0)" } ?? "no")
}
let boolean = symbol("t").map { _ in true }.or(symbol("f").map { _ in false })
print(boolean.many().run("tft") ?? [], boolean.run("q") as Any)

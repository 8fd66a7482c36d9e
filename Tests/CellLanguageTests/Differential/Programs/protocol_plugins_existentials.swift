protocol Formatter<Input> {
    associatedtype Input
    var name: String { get }
    func format(_ value: Input) -> String
}

extension Formatter {
    var name: String { String(describing: type(of: self)) }
    func formatAll(_ values: some Sequence<Input>) -> [String] { values.map { format($0) } }
}

struct Hex: Formatter {
    var uppercase = false
    func format(_ value: Int) -> String { "0x" + String(value, radix: 16, uppercase: uppercase) }
}

struct Grouped: Formatter {
    let name = "grouped"
    func format(_ value: Int) -> String {
        let digits = String(value.magnitude)
        var out = ""
        for (i, d) in digits.enumerated() {
            if i > 0, (digits.count - i) % 3 == 0 { out.append(",") }
            out.append(d)
        }
        return value < 0 ? "-" + out : out
    }
}

struct Quoted<T: CustomStringConvertible>: Formatter {
    func format(_ value: T) -> String { "“\(value)”" }
}

struct Chain<A: Formatter, B: Formatter>: Formatter where B.Input == String {
    let first: A, second: B
    func format(_ value: A.Input) -> String { second.format(first.format(value)) }
}

struct AnyFormatter<Input>: Formatter {
    let name: String
    private let body: (Input) -> String
    init(_ name: String, _ body: @escaping (Input) -> String) { self.name = name; self.body = body }
    init<F: Formatter>(_ base: F) where F.Input == Input { self.init("any " + base.name, base.format) }
    func format(_ value: Input) -> String { body(value) }
}

extension Formatter {
    func then<B: Formatter<String>>(_ other: B) -> Chain<Self, B> { Chain(first: self, second: other) }
    func pullback<T>(_ f: @escaping (T) -> Input) -> some Formatter<T> { AnyFormatter("mapped") { format(f($0)) } }
}

func makeDefault() -> some Formatter<Int> { Grouped().then(Quoted<String>()) }
func pick(_ flag: Bool) -> any Formatter<Int> { flag ? Hex(uppercase: true) : Grouped() }

let values = [7, -1234567, 48879]
let all: [any Formatter<Int>] = [Hex(), Grouped(), Quoted(), makeDefault(), AnyFormatter(Hex()), pick(true), AnyFormatter("parity") { $0 % 2 == 0 ? "even" : "odd" }]
for f in all { print(f.name, f.formatAll(values), separator: ": ") }
print(Quoted<Bool>().format(true), makeDefault().format(1000), Hex().pullback { (s: String) in s.count }.format("hello world!!!!!"))

func widest<F: Formatter>(_ f: F, in xs: [F.Input]) -> Int where F.Input: Comparable { xs.map { f.format($0).count }.max() ?? 0 }
print(widest(Hex(), in: values), all.map { widest($0, in: values) }.max()!)
func describe(_ any: any Formatter) -> String { "<\(any.name)>" }
print([Quoted<String>(), Hex()].map { describe($0 as! any Formatter) })

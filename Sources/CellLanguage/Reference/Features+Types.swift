extension LanguageFeatures {
    static let types = FeatureGroup(
        "Types",
        [
            LanguageFeature(
                "Structs", "Values with properties and methods; the initializer is made unless you write one.",
                """
                struct Candle {
                    var height = 10.0
                    let color: String
                    var isShort: Bool { height < 3 }
                    static let classic = Candle(color: "red")
                    mutating func burn(hours: Double) { height -= hours }
                }
                var candle = Candle.classic
                candle.burn(hours: 8)
                print(candle.isShort, candle, Candle(height: 4, color: "white").color)
                """),
            LanguageFeature(
                "Classes", "Shared objects with single inheritance, `override` and `super`.",
                """
                class Model {
                    let name: String
                    private(set) var steps = 0
                    init(name: String) { self.name = name }
                    func train() { steps += 1 }
                    func report() -> String { "\\(name) after \\(steps)" }
                }
                class Noisy: Model {
                    override init(name: String) { super.init(name: name.uppercased()) }
                    override func report() -> String { super.report() + "!" }
                }
                let model: Model = Noisy(name: "gan")
                let same = model
                same.train()
                print(model.report(), model === same)
                """),
            LanguageFeature(
                "Lifetimes",
                "`deinit` runs when the last reference goes; `weak` and `unowned` references keep nothing alive.",
                """
                final class Observer {
                    let name: String
                    init(_ name: String) { self.name = name }
                    deinit { print(name, "is gone") }
                }
                final class Source {
                    weak var observer: Observer?
                    func report() { print(observer?.name ?? "nobody") }
                }
                let events = Source()
                do {
                    let observer = Observer("loss")
                    events.observer = observer
                    events.report()
                }
                events.report()
                """),
            LanguageFeature(
                "Enums",
                "One of several cases, with payloads, which may have defaults, raw values, methods; they may contain themselves.",
                """
                enum Loss: String, CaseIterable { case meanSquared = "mse", crossEntropy }
                indirect enum Tree {
                    case leaf(Int = 1)
                    case node(Tree, Tree)
                    var sum: Int {
                        switch self {
                        case .leaf(let value): value
                        case .node(let left, let right): left.sum + right.sum
                        }
                    }
                }
                print(Loss.allCases.map(\\.rawValue), Loss(rawValue: "mse") == .meanSquared)
                print(Tree.node(.leaf(1), .node(.leaf(), .leaf(3))).sum)
                """),
            LanguageFeature(
                "Properties with code", "Computed, observed and lazy ones, and subscripts.",
                """
                struct Grid {
                    var cells = [0, 0, 0, 0]
                    var title = "grid" { didSet { print(oldValue, "→", title) } }
                    lazy var area = cells.count
                    subscript(row: Int, column: Int) -> Int {
                        get { cells[row * 2 + column] }
                        set { cells[row * 2 + column] = newValue }
                    }
                }
                var grid = Grid()
                grid[1, 0] = 7
                grid.title = "board"
                print(grid.cells, grid.area)
                """),
            LanguageFeature(
                "Extensions", "New members for any type, the library's too, also under conditions.",
                """
                extension Array where Element == Double {
                    var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
                }
                extension Int {
                    var isEven: Bool { self % 2 == 0 }
                }
                print([1.0, 2.0, 6.0].mean, 4.isEven)
                """),
            LanguageFeature(
                "Nested types and typealiases", "Types inside types, and shorter names for long ones.",
                """
                struct Experiment {
                    enum State { case waiting, running }
                    typealias Scores = [String: Double]
                    var state = State.waiting
                    var scores: Scores = [:]
                }
                var experiment = Experiment()
                experiment.state = .running
                experiment.scores["fid"] = 12.5
                print(experiment.state, experiment.scores)
                """),
        ])

    static let abstraction = FeatureGroup(
        "Protocols and generics",
        [
            LanguageFeature(
                "Protocols",
                "What types have in common, with defaults in extensions; `any` holds values of different types.",
                """
                protocol Shape {
                    var name: String { get }
                    func area() -> Double
                }
                extension Shape {
                    func describe() -> String { "\\(name) of \\(area())" }
                }
                struct Square: Shape { let name = "square"; var side: Double; func area() -> Double { side * side } }
                struct Strip: Shape { let name = "strip"; func area() -> Double { 0 } }
                let shapes: [any Shape] = [Square(side: 2), Strip()]
                for shape in shapes { print(shape.describe()) }
                """),
            LanguageFeature(
                "Protocols of classes",
                "A protocol may ask for a class: its members are there wherever the protocol is.",
                """
                class Vehicle { var name = "vehicle"; func describe() -> String { "a " + name } }
                protocol Loadable: Vehicle { var capacity: Int { get } }
                final class Truck: Vehicle, Loadable { let capacity = 40 }
                extension Loadable { var summary: String { "\\(describe()) for \\(capacity)" } }
                let carrier: any Loadable = Truck()
                carrier.name = "truck"
                print(carrier.summary, (carrier as Vehicle).name)
                """),
            LanguageFeature(
                "Types as values",
                "They are compared, kept and made instances of; `AnyHashable` holds whatever can be a key, `Base & P` what is both.",
                """
                protocol Activation { init(); func callAsFunction(_ x: Double) -> Double }
                struct ReLU: Activation { func callAsFunction(_ x: Double) -> Double { max(0, x) } }
                struct Twice: Activation { func callAsFunction(_ x: Double) -> Double { 2 * x } }
                let kinds: [any Activation.Type] = [ReLU.self, Twice.self]
                for kind in kinds { print(kind, kind.init()(-3), kind == Twice.self) }
                let settings: [AnyHashable: Any] = ["seed": 7, 2: "two"]
                print(settings["seed"] as? Int ?? 0, settings.count)
                """),
            LanguageFeature(
                "Opaque types",
                "`some P` as a result is one type that the body decides and the caller need not name: two are of the same type.",
                """
                protocol Sampler: Equatable { mutating func next() -> Int }
                struct Countdown: Sampler {
                    var left: Int
                    mutating func next() -> Int {
                        left -= 1
                        return left
                    }
                }
                func sampler(from start: Int) -> some Sampler { Countdown(left: start) }
                func pairs<T>(_ items: [T]) -> some Sequence<(T, T)> { zip(items, items.dropFirst()) }
                var first = sampler(from: 3)
                let second = sampler(from: 2)
                print(first == second, first.next(), first == second)
                for (a, b) in pairs([1, 4, 9]) { print(b - a, terminator: " ") }
                """),
            LanguageFeature(
                "Generic types", "Types with type parameters, with conformances under conditions.",
                """
                struct Stack<Element> {
                    private var items: [Element] = []
                    mutating func push(_ item: Element) { items.append(item) }
                    mutating func pop() -> Element? { items.popLast() }
                }
                extension Stack: Equatable where Element: Equatable {}
                var stack = Stack<Int>()
                stack.push(1)
                stack.push(2)
                print(stack.pop() ?? 0, stack == stack)
                """),
            LanguageFeature(
                "Equality, order and hashing",
                "Written by the compiler where the parts have them; one operator is enough for an order.",
                """
                struct Version: Hashable, Comparable {
                    var major: Int, minor: Int
                    static func < (a: Version, b: Version) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
                }
                let versions = [Version(major: 2, minor: 0), Version(major: 1, minor: 9), Version(major: 2, minor: 0)]
                print(versions.max()?.major ?? 0, Set(versions).count, versions.sorted().map(\\.minor))
                """),
            LanguageFeature(
                "Own text", "`CustomStringConvertible` says how a value is printed.",
                """
                struct Money: CustomStringConvertible {
                    var cents: Int
                    var description: String { "\\(cents / 100).\\(cents % 100) €" }
                }
                print(Money(cents: 1234), [Money(cents: 150)])
                """),
            LanguageFeature(
                "Own sequences",
                "A type with an iterator can be looped over and has `map`, `prefix` and all the others.",
                """
                struct Countdown: Sequence, IteratorProtocol {
                    var current: Int
                    mutating func next() -> Int? {
                        guard current > 0 else { return nil }
                        defer { current -= 1 }
                        return current
                    }
                }
                for number in Countdown(current: 2) { print(number) }
                print(Countdown(current: 4).map { $0 * 10 })
                """),
            LanguageFeature(
                "Casts", "`as?`, `as!` and `is` ask for the type of a value at run time.",
                """
                let things: [Any] = [1, "two", 3.0]
                for thing in things {
                    switch thing {
                    case let number as Int: print("Int", number)
                    case is String: print("a text")
                    default: print((thing as? Double) ?? 0)
                    }
                }
                """),
        ])

    static let errors = FeatureGroup(
        "Errors",
        [
            LanguageFeature(
                "Throwing and catching",
                "`throw` ends a function, `try` marks the calls that may, `catch` chooses by pattern.",
                """
                enum ReadError: Error { case empty, bad(line: Int) }
                func read(_ lines: [String]) throws -> Int {
                    if lines.isEmpty { throw ReadError.empty }
                    return try lines.enumerated().reduce(0) { sum, entry in
                        guard let value = Int(entry.element) else { throw ReadError.bad(line: entry.offset + 1) }
                        return sum + value
                    }
                }
                do { print(try read(["1", "2"])); print(try read(["1", "x"])) } catch ReadError.bad(let line) {
                    print("line \\(line) is no number")
                }
                print(try? read([]) as Any)
                """),
            LanguageFeature(
                "Rethrowing", "A function that takes a closure throws only if that does.",
                """
                func twice<T>(_ body: () throws -> T) rethrows -> [T] { [try body(), try body()] }
                print(twice { 4 })
                """),
            LanguageFeature(
                "Checks",
                "`precondition`, `assert` and `fatalError` end the cell with their message; the session goes on.",
                """
                func root(_ x: Double) -> Double {
                    precondition(x >= 0, "a root needs a number from 0")
                    return x.squareRoot()
                }
                print(root(16))
                """),
        ])

    static let cells = FeatureGroup(
        "Cells",
        [
            LanguageFeature(
                "The last expression",
                "A cell that ends in an expression shows its value; figures and tensors of images as pictures.",
                """
                let values = [3, 1, 2]
                values.sorted()
                """),
            LanguageFeature(
                "Everything is checked first", "A mistake in the last line is found before the first one runs.",
                """
                print("this is printed, as the whole cell is right")
                """),
        ])
}

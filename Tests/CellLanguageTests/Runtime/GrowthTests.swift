import CellLanguage
import Cells
import Testing

/// A session that lives for days must not keep what its cells no longer need.
@Suite("Growth")
struct GrowthTests {
    /// Small cells of many kinds, each of which takes names of those before it.
    private static func cell(_ number: Int) -> String {
        switch number % 8 {
        case 0: "let value = \(number)"
        case 1: "func work(_ n: Int) -> Int { n * 2 + value }"
        case 2: "work(\(number))"
        case 3: "let list = [\(number), 2, 3]"
        case 4: "var text = \"cell \(number)\"\ntext += \"!\""
        case 5: "let missing = nowhere + \(number)"
        case 6: "let broken = [1, 2"
        default: "print([1, 2][\(number)])"
        }
    }

    /// What a name meant once, as long as something keeps it.
    private struct Meaning {
        weak var declaration: AnyObject?

        init(_ nominal: Nominal) { declaration = nominal }

        init?(_ member: Member?) {
            switch member {
            case .function(let function): declaration = function
            case .variable(let variable): declaration = variable
            default: return nil
            }
        }
    }

    @Test("10,000 cells leave behind what the last of them declared")
    func tenThousandCells() throws {
        let session = TestSession()
        let names = ["value", "work", "list", "text"]
        var meanings: [Meaning] = []
        for number in 0..<10_000 {
            let failure = session.failure(Self.cell(number))
            #expect((failure != nil) == (number % 8 > 4), "\(number): \(failure?.message ?? "")")
            let name = names[number / 2 % names.count]
            meanings += [Meaning(session.session.environment.names[name]?.first)].compactMap(\.self)
        }
        #expect(meanings.count > 9_000)
        // Each meaning was looked at more than once.
        let living = Set(meanings.compactMap { $0.declaration.map { ObjectIdentifier($0) } })
        #expect(living.count <= 2 * names.count, "\(living.count) declarations are alive")
        #expect(session.session.environment.names.count == names.count)
        let output = try session.output("print(value, work(1), list.count, text)")
        #expect(output == "9992 9994 3 cell 9996!\n")
    }

    /// Declarations that refer to themselves, their members or each other, each of them another time in every round.
    private static let rings = [
        "struct Point: Hashable { var x = 0, y = 0; func moved() -> Point { Point(x: x + 1, y: y) }; static let zero = Point() }",
        "indirect enum Tree { case leaf, node(Tree, Int, Tree); var sum: Int { if case .node(let l, let n, let r) = self { l.sum + n + r.sum } else { 0 } } }",
        "class Animal { var friend: Animal?; func name() -> String { \"animal\" } }\nfinal class Dog: Animal { override func name() -> String { \"dog\" } }",
        "protocol Shape { func area() -> Double }\nextension Shape { func twice() -> Double { area() * 2 } }\nstruct Box: Shape { func area() -> Double { 3 } }",
        "struct Stack<Element> { private var items: [Element] = []; mutating func push(_ item: Element) { items.append(item) }; var top: Element? { items.last } }",
        "extension Int { var doubled: Int { self * 2 }; func plus(_ n: Int) -> Int { n == 0 ? self : (self + 1).plus(n - 1) } }",
        "extension Array where Element == Int { var total: Int { reduce(0, +) } }\nextension String: Shape { func area() -> Double { Double(count) } }",
        "func factorial(_ n: Int) -> Int { n < 2 ? 1 : n * factorial(n - 1) }\nfunc outer() -> Int { func a(_ n: Int) -> Int { n == 0 ? 0 : b(n - 1) }; func b(_ n: Int) -> Int { a(n) }; return a(3) }",
        "enum Kind: Int, CaseIterable { case one = 1, two; static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue } }",
        "struct Broken { var next: [Broken] = []; func again() -> Broken { nowhere } }",
        """
        var stack = Stack<Point>(); stack.push(Point(x: 1).moved())
        let animals: [Animal] = [Dog(), Animal()]; animals[0].friend = animals[1]
        let shapes: [any Shape] = [Box(), "abc"]
        let make = { Point(x: 7) }
        let tree = Tree.node(.leaf, 3, .leaf)
        print(stack.top!, animals.map { $0.name() }, shapes.map { $0.twice() }, make().x, tree.sum, 4.doubled.plus(2),
            [1, 2].total, factorial(5), outer(), Kind.one < .two, Set([Point.zero]).count, (tree as Any) is Tree)
        """,
    ]

    private static let printed = "Point(x: 2, y: 0) [\"dog\", \"animal\"] [6.0, 6.0] 7 3 10 3 120 0 true 1 true\n"

    @Test("Types, functions and extensions that are declared again and again leave nothing behind")
    func rings() throws {
        let session = TestSession()
        var types: [Meaning] = []
        for round in 0..<80 {
            for (number, ring) in Self.rings.enumerated() {
                if number == 9 {
                    let failure = session.failure(ring)
                    #expect(failure != nil)
                    continue
                }
                let output = try session.output(ring)
                if number == 10 { #expect(output == Self.printed, "round \(round)") }
            }
            for declaration in session.session.environment.typeScope.types.values {
                if case .nominal(let nominal) = declaration { types.append(Meaning(nominal)) }
            }
        }
        #expect(types.count > 600)
        let living = Set(types.compactMap { $0.declaration.map { ObjectIdentifier($0) } })
        #expect(living.count < 2 * DeclaredThings.fewest, "\(living.count) types are alive")
        let kept = session.session.keptDeclarations
        #expect(kept.session < 3 * DeclaredThings.fewest && kept.questions < 3 * DeclaredThings.fewest, "\(kept)")
    }

    @Test("Values of a type that has been declared again go on working")
    func oldValues() throws {
        let session = TestSession()
        try session.run(
            """
            struct Point: CustomStringConvertible {
                var x = 1
                var description: String { "old point \\(x)" }
                func moved() -> Point { Point(x: x + 1) }
            }
            enum Kind { case plain, loaded([Point]) }
            class Animal { func helper() -> String { "animal" }; func name() -> String { "old \\(helper())" } }
            class Dog: Animal { override func helper() -> String { "dog" } }
            protocol Named { var name: String { get } }
            struct Cat: Named { var name: String { "old cat" } }
            """)
        try session.run(
            """
            let anything: [Any] = [Point(), Kind.plain, Kind.loaded([Point(x: 5)]), Cat()]
            let animal: AnyObject = Dog()
            let pet: Animal = Dog()
            let named: any Named = Cat()
            let make: () -> String = { "\\(Point(x: 8).moved()) \\(Dog().name())" }
            let lengths = [1, 2].lazy.map { Point(x: $0).moved() }
            let metatype = Kind.self
            func old(_ value: Any) -> String {
                switch value {
                case let point as Point: "\\(point.moved())"
                case let kind as Kind: if case .loaded(let points) = kind { "\\(points[0].moved())" } else { "plain" }
                case let cat as any Named: cat.name
                default: "?"
                }
            }
            """)
        let question =
            "print(anything.map(old), anything, pet.name(), named.name, make(), Array(lengths), metatype, animal === animal)"
        let before = try session.output(question)
        #expect(before.contains("old point 9 old dog"))
        for number in 0..<(DeclaredThings.fewest / 2) {
            try session.run(
                """
                struct Point { var z = \(number) }
                enum Kind { case other }
                class Animal { }
                class Dog { }
                protocol Named { }
                struct Cat { }
                """)
        }
        let after = try session.output(question)
        #expect(after == before)
    }

    @Test("An extension that is declared again takes the place of the earlier one")
    func extensions() throws {
        let session = TestSession()
        try session.run("protocol Sized { var size: Int { get } }")
        for number in 1...3 {
            try session.run(
                """
                extension Int: Sized { var size: Int { self * \(number) } }
                extension Array { func second(_ or: Element) -> Element { count > \(number) ? self[1] : or } }
                extension Array where Element == Int { var sum: Int { reduce(\(number), +) } }
                extension Array where Element == Double { var sum: Double { reduce(0, +) } }
                """)
            let output = try session.output(
                "let sized: any Sized = 10\nprint(10.size, sized.size, [1, 2].second(0), [1, 2].sum, [0.5].sum)")
            #expect(output == "\(10 * number) \(10 * number) \(number == 1 ? 2 : 0) \(3 + number) 0.5\n")
        }
        let failure = session.failure("extension Int { var size: Int { self * 9 } }\nlet a: Int = nowhere")
        #expect(failure != nil)
        let output = try session.output("print(10.size)")
        #expect(output == "30\n")
    }
}

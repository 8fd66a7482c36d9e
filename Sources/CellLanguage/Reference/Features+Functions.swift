extension LanguageFeatures {
    static let functions = FeatureGroup(
        "Functions and closures",
        [
            LanguageFeature(
                "Labels and defaults", "Arguments are named at the call; what has a default may be left out.",
                """
                func describe(_ name: String, layers: Int = 3, of unit: String = "layer") -> String {
                    "\\(name): \\(layers) \\(unit)\\(layers == 1 ? "" : "s")"
                }
                print(describe("encoder"), describe("head", layers: 1, of: "neuron"))
                """),
            LanguageFeature(
                "Variadic and inout parameters",
                "`Int...` takes any number of values, `inout` changes the caller's variable.",
                """
                func total(_ values: Int...) -> Int { values.reduce(0, +) }
                func double(_ value: inout Int) { value *= 2 }
                var sum = total(1, 2, 3)
                double(&sum)
                print(sum, total())
                """),
            LanguageFeature(
                "The caller's place",
                "`#function`, `#line`, `#column`, `#file` and `#fileID` tell where they stand, as defaults where the caller stands. Lines count from the top of the cell, and every cell is the file `main/main.swift`; a program that is written from a notebook has lines of its own.",
                """
                func check(_ condition: Bool, in function: String = #function, line: Int = #line) {
                    if !condition { print("not so in \\(function),", line > 1 ? "below the first line" : "in the first line") }
                }
                func halve(_ n: Int) -> Int {
                    check(n % 2 == 0)
                    return n / 2
                }
                print(halve(7), #fileID.hasPrefix("main/"))
                """),
            LanguageFeature(
                "Closures",
                "Functions without a name; they share the variables around them, or keep those of a capture list.",
                """
                var count = 0
                let step = { count += 1 }
                let shown = { [count] in "made at \\(count)" }
                step()
                step()
                print(count, shown(), [3, 1, 2].sorted { $0 > $1 }, ["a", "b"].map { letter in letter + "!" })
                """),
            LanguageFeature(
                "Functions as values", "They are passed, returned and kept; key paths and operators are functions too.",
                """
                func scaled(by factor: Double) -> (Double) -> Double { { $0 * factor } }
                let half = scaled(by: 0.5)
                let operations: [String: (Double, Double) -> Double] = ["plus": (+), "max": max]
                print(half(9), operations["plus"]?(1, 2) ?? 0, ["one", "three"].map(\\.count))
                """),
            LanguageFeature(
                "Result builders",
                "A type of yours that puts together what a body lists: `buildBlock` or `buildPartialBlock`, `buildExpression`, `buildOptional`, `buildEither`, `buildArray` and `buildFinalResult`, for closures, functions, properties and subscripts.",
                """
                @resultBuilder enum Recipe {
                    static func buildBlock(_ steps: String...) -> String { steps.joined(separator: ", ") }
                    static func buildOptional(_ step: String?) -> String { step ?? "nothing more" }
                }
                func recipe(@Recipe _ steps: () -> String) -> String { "First " + steps() }
                let isHot = true
                print(recipe {
                    "stir"
                    if isHot { "wait" }
                })
                """),
            LanguageFeature(
                "Generic functions", "One function for many types, with what it needs of them.",
                """
                func mostFrequent<Value: Hashable>(_ values: [Value]) -> Value? {
                    var counts: [Value: Int] = [:]
                    for value in values { counts[value, default: 0] += 1 }
                    return counts.max { $0.value < $1.value }?.key
                }
                print(mostFrequent([1, 2, 2, 3]) ?? 0, mostFrequent(Array("banana")) ?? "?")
                """),
            LanguageFeature(
                "Nested functions and overloads",
                "Functions live inside others, and share a name where their types differ.",
                """
                func area(_ side: Double) -> Double { side * side }
                func area(_ width: Double, _ height: Double) -> Double { width * height }
                func fibonacci(_ n: Int) -> [Int] {
                    var values: [Int] = []
                    func add(_ value: Int) { values.append(value) }
                    for index in 0..<n { add(index < 2 ? index : values[index - 1] + values[index - 2]) }
                    return values
                }
                print(area(3), area(2, 5), fibonacci(8))
                """),
        ])

    static let control = FeatureGroup(
        "Control flow",
        [
            LanguageFeature(
                "Conditions", "`if`, `guard` and the conditional expressions; conditions are separated by commas.",
                """
                func grade(_ text: String) -> String {
                    guard let points = Int(text), points >= 0 else { return "no grade" }
                    let word = if points > 89 { "excellent" } else if points > 49 { "passed" } else { "failed" }
                    return "\\(points): \\(word)"
                }
                print(grade("95"), grade("50"), grade("x"))
                """),
            LanguageFeature(
                "Loops", "`for`, `while` and `repeat`, with `where`, labels, `break` and `continue`.",
                """
                search: for row in 0..<5 {
                    for column in 0..<5 where row != column {
                        if row * column == 6 { print("found at", row, column); break search }
                        if column > row { continue search }
                    }
                }
                var n = 27, steps = 0
                while n != 1 { n = n.isMultiple(of: 2) ? n / 2 : 3 * n + 1; steps += 1 }
                print(steps)
                """),
            LanguageFeature(
                "Switch and patterns",
                "Every case must be covered; cases match values, ranges, tuples, payloads and types.",
                """
                func place(_ point: (Int, Int)) -> String {
                    switch point {
                    case (0, 0): "origin"
                    case (let x, 0) where x > 0: "right by \\(x)"
                    case (-9...9, -9...9): "near"
                    case let (x, y): "far: \\(x), \\(y)"
                    }
                }
                print(place((0, 0)), place((4, 0)), place((1, -2)), place((50, 1)))
                """),
            LanguageFeature(
                "Defer", "What has to be done at the end of a block, however it is left.",
                """
                func work() -> Int {
                    defer { print("cleaned up") }
                    print("working")
                    return 1
                }
                print(work())
                """),
        ])
}

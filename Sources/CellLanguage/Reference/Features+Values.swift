extension LanguageFeatures {
    static let values = FeatureGroup(
        "Values and expressions",
        [
            LanguageFeature(
                "Constants and variables",
                "`let` for what stays, `var` for what changes; types are inferred or written.",
                """
                let epochs = 10
                var learningRate: Float = 2e-4
                learningRate /= 2
                let (width, height) = (28, 28)
                print(epochs, learningRate, width * height)
                """),
            LanguageFeature(
                "Numbers",
                "Integers of every size trap when they overflow (`&+` wraps around); nothing is converted unasked.",
                """
                let pixels = 28 * 28
                let share = Double(pixels) / 1_000
                let byte: UInt8 = 250
                print(share, byte &+ 10, 0xFF, 7 / 2, -7 % 3, 2.0.squareRoot())
                """),
            LanguageFeature(
                "Text", #"Strings are sequences of characters; `\(…)` puts values in, `"""` is for several lines."#,
                #"""
                import Foundation
                let name = "candle"
                print("\(name.uppercased()) has \(name.count) letters, \(name.filter { "aeiou".contains($0) }.count) vowels")
                print("""
                    first line
                      "second", indented
                    """)
                print(String(format: "%.2f %5d", 3.14159, 42))
                """#),
            LanguageFeature(
                "Arrays, dictionaries, sets",
                "Values, copied when they are changed. Dictionaries and sets keep the order of their entries here.",
                """
                var losses = [0.9, 0.7, 0.4]
                losses.append(0.3)
                var counts = ["cat": 2]
                counts["dog", default: 0] += 1
                print(losses[1...], losses.min() ?? 0, counts["cat"] ?? 0, Set([3, 1, 3]).count)
                """),
            LanguageFeature(
                "Tuples", "Several values in one, with or without labels.",
                """
                func extremes(_ values: [Int]) -> (low: Int, high: Int) { (values.min() ?? 0, values.max() ?? 0) }
                let range = extremes([3, 1, 4, 1, 5])
                let (low, _) = range
                print(range.high - low, range)
                """),
            LanguageFeature(
                "Optionals", "A value or `nil`: bound with `if let`, replaced with `??`, followed with `?.`.",
                """
                let number = Int("12")
                if let number { print(number + 1) }
                let words = ["a": ["x", "y"]]
                print(words["a"]?.first?.uppercased() ?? "none", words["b"]?.count as Any)
                """),
            LanguageFeature(
                "Key paths",
                #"`\.name` names the way to a part: a function of its root, or a value that reads and changes it."#,
                #"""
                struct Stage { var name: String; var units: [Int] }
                var stages = [Stage(name: "dense", units: [8, 4]), Stage(name: "conv", units: [2])]
                let first = \Stage.units[0]
                stages[0][keyPath: first] *= 2
                func sorted<Value: Comparable>(by path: KeyPath<Stage, Value>) -> [Stage] {
                    stages.sorted { $0[keyPath: path] < $1[keyPath: path] }
                }
                print(stages.map(\.name), stages[0][keyPath: first], sorted(by: \.units.count).map(\.name), first == \.units[0])
                """#),
            LanguageFeature(
                "Ranges and strides",
                "`0..<n` leaves the end out, `0...n` has it; `stride` takes other steps. Types of your own are stepped through where they are `Strideable`.",
                """
                print((1...5).map { $0 * $0 }, (0..<3).contains(3))
                for rate in stride(from: 0.0, to: 1, by: 0.25) { print(rate, terminator: " ") }
                print()
                """),
            LanguageFeature(
                "Operators", "Swift's own, with its precedence, and new ones for your types, which bind as you say.",
                """
                precedencegroup PowerPrecedence { higherThan: MultiplicationPrecedence associativity: right }
                infix operator **: PowerPrecedence
                func ** (base: Int, exponent: Int) -> Int { (0..<exponent).reduce(1) { power, _ in power * base } }
                print(2 * 3 ** 2, 2 ** 2 ** 3, 1 + 2 * 3 == 7 && !false, 6 & 3 | 8, 5 > 3 ? "more" : "less")
                """),
        ])
}

import CellLanguage
import Cells
import Dispatch
import Foundation

/// How long it takes from a request to stop until the cell has ended, in the middle of work on millions of elements.
enum Interruption {
    /// What the statements work on.
    private static let preparation = """
        let n = 3_000_000
        var numbers = (0..<n).map { $0 &* 7919 % 1_000_003 }
        var words = numbers.map { "w\\($0)" }
        var pairs = words.map { ($0, 1) }
        let text = String(repeating: "lorem ipsum, dolor ", count: 400_000)
        var counts: [Int: Int] = [:]
        for number in numbers { counts[number, default: 0] += 1 }
        var bag = Set(numbers)
        struct Point: Hashable, Comparable {
            var x: Int, y: Int
            static func < (a: Point, b: Point) -> Bool { a.x < b.x }
        }
        var points = numbers.map { Point(x: $0, y: 1) }
        """

    /// Work without end that cannot be stopped faster than the statement in it.
    private static let statements = [
        "_ = numbers.map { $0 + 1 }", "_ = words.filter { $0.count > 3 }", "_ = numbers.reduce(0, &+)",
        "_ = words.reduce(into: [String: Int]()) { $0[$1] = 1 }", "_ = numbers.sorted()",
        "_ = numbers.sorted { $0 > $1 }",
        "_ = words.sorted()", "_ = points.sorted()", "_ = points.min()", "_ = points.map { $0.x }",
        "_ = words.reversed() as [String]", "_ = Array(words.reversed())", "_ = words.joined(separator: \", \")",
        "_ = words.joined().count", "_ = [words, words].joined().count", "_ = words.shuffled()", "numbers.shuffle()",
        "_ = words.contains(\"none\")", "_ = numbers.firstIndex(of: -1)", "_ = words.firstIndex(of: \"none\")",
        "_ = words.max()", "_ = numbers.min()", "_ = Array(repeating: 1, count: 20_000_000)",
        "_ = Array(repeating: \"x\", count: 20_000_000)", "_ = Set(words)", "_ = Set(points)", "_ = bag.union(numbers)",
        "_ = bag.intersection(bag)", "_ = bag.isSubset(of: numbers)", "_ = bag == Set(bag)",
        "_ = bag.filter { $0 > 1 }",
        "_ = Dictionary(grouping: numbers) { $0 % 10 }", "_ = Dictionary(pairs, uniquingKeysWith: +)",
        "_ = counts.mapValues { $0 + 1 }", "_ = counts.filter { $0.value > 1 }", "_ = counts.keys.count",
        "_ = counts.merging(counts) { $0 + $1 }", "_ = counts.map { $0.key }", "_ = counts.sorted { $0.key < $1.key }",
        "_ = counts == counts", "_ = counts.values.reduce(0, +)", "_ = words == words.map { $0 + \"\" }",
        "_ = points == points.map { $0 }", "_ = numbers + numbers", "_ = words + words", "_ = numbers[1...].count",
        "_ = words.prefix(2_000_000).count", "_ = words.dropFirst().map { $0 }",
        "_ = words.split(separator: \"x\").count",
        "_ = words.enumerated().map { $0.offset }", "_ = zip(words, numbers).map { $1 }", "_ = \"\\(numbers)\".count",
        "_ = \"\\(words)\".count", "_ = String(describing: points).count", "_ = words.description.count",
        "_ = \"\\(counts)\".count", "_ = text.split(separator: \" \").count", "_ = text.count", "_ = Array(text)",
        "_ = String(text.reversed())", "_ = text.uppercased()", "_ = text.contains(\"dolores\")",
        "_ = text.replacingOccurrences(of: \"dolor\", with: \"color\")", "_ = text.filter { $0 != \" \" }",
        "_ = text.components(separatedBy: \", \").count", "_ = text.map { $0 }", "_ = text == text + \"\"",
        "_ = text.firstIndex(of: \"#\")", "_ = (0..<n).map { $0 }", "_ = Array(0..<n)",
        "_ = stride(from: 0, to: n, by: 1).map { $0 }", "_ = (0...).lazy.filter { $0 < 0 }.first",
        "_ = numbers.flatMap { [$0, $0] }", "_ = words.compactMap { Int($0) }",
        "var a = words; a.removeAll { $0 == \"\" }",
        "var a = numbers; a.reverse(); a.sort()", "var a = words; a += words", "var a = words; a.insert(\"x\", at: 0)",
        "_ = words.elementsEqual(words)", "_ = words.lexicographicallyPrecedes(words)", "_ = words.starts(with: words)",
        "print(numbers)", "_ = words.allSatisfy { $0 != \"\" }", "_ = words.indices.map { $0 }",
        "_ = Set(words.map { [$0] })", "_ = words.map { String($0.reversed()) }", "numbers.swapAt(0, 1)",
        "var a = counts; a[-1] = 1", "var a = bag; a.insert(-1)", "_ = words.randomElement()", "_ = words.last",
        "_ = words.min { $0.count < $1.count }", "_ = words.partition { $0 > \"w5\" }", "_ = Mirror(reflecting: words)",
        "dump(numbers)",
    ]

    /// Prints the statements that take long to stop, and how long the others take at most.
    static func measure(_ only: String?) throws {
        let session = CellLanguageSession(.standard)
        try session.execute(Cell(id: "prepare", number: 1, source: preparation), host: SilentHost())
        var latencies: [(milliseconds: Double, statement: String)] = []
        for statement in statements where only.map(statement.contains) ?? true {
            latencies.append((stop(statement, in: session), statement))
        }
        for (milliseconds, statement) in latencies.sorted(by: { $0.milliseconds > $1.milliseconds }).prefix(40) {
            print(String(format: "%8.1f ms  ", milliseconds) + statement)
        }
    }

    /// The longest of some tries, each of them at another moment.
    private static func stop(_ statement: String, in session: CellLanguageSession) -> Double {
        let cell = Cell(id: "stop", number: 2, source: "while true { \(statement) }")
        return (1...4).map { attempt in
            let asked = DispatchQueue(label: "ask")
            let box = Moment()
            asked.asyncAfter(deadline: .now() + .milliseconds(60 * attempt + 17)) {
                box.set()
                session.interrupt()
            }
            do throws(CellError) {
                try session.execute(cell, host: SilentHost())
            } catch {
                if error.name != "Interrupted" { print(statement, error.report.joined(separator: "\n")) }
            }
            return box.elapsed
        }.max() ?? 0
    }
}

/// When something happened, for another thread.
private final class Moment: @unchecked Sendable {
    private let lock = NSLock()
    private var time: DispatchTime?

    func set() { lock.withLock { time = .now() } }

    /// Milliseconds since then.
    var elapsed: Double {
        lock.withLock { time.map { Double(DispatchTime.now().uptimeNanoseconds - $0.uptimeNanoseconds) / 1e6 } ?? 0 }
    }
}

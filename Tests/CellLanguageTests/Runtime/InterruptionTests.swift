import CellLanguage
import Cells
import Foundation
import Testing

/// A cell can be stopped at any moment: also inside a single call of the library on many elements. What the finished
/// statements left stays.
@Suite("Interruption", .serialized)
struct InterruptionTests {
    /// Interrupts a session some time after the running cell has printed for the first time.
    private final class InterruptingHost: CellHost {
        private let begun = DispatchSemaphore(value: 0)

        init(_ session: CellLanguageSession, afterMicroseconds microseconds: Int) {
            let begun = begun
            Thread.detachNewThread {
                begun.wait()
                usleep(UInt32(microseconds))
                session.interrupt()
            }
        }

        func emit(_ output: Output) {
            guard case .stream = output else { return }
            begun.signal()
        }

        func readLine(prompt: String, isPassword: Bool) throws(CellError) -> String? { nil }
    }

    private func interrupt(_ session: TestSession, _ source: String, afterMicroseconds: Int) -> CellError? {
        let host = InterruptingHost(session.session, afterMicroseconds: afterMicroseconds)
        do throws(CellError) {
            try session.session.execute(Cell(id: "endless", number: 1, source: source), host: host)
            return nil
        } catch {
            return error
        }
    }

    /// Each round changes everything by one step; `check` says whether no statement was left half done.
    private static let rounds = """
        var step = 0, counted = 0, appended = 0
        var numbers = (0..<500).map { $0 * 7919 % 503 }
        var list: [Int] = [], text = "", texts: [String] = []
        var counts: [String: Int] = [:]
        var bag: Set<Int> = []
        struct Pair: Hashable, Comparable {
            var left: Int, right: String
            static func < (a: Pair, b: Pair) -> Bool { a.left < b.left }
        }
        var pairs = numbers.map { Pair(left: $0, right: "\\($0)") }

        func check() -> String {
            var wrong: [String] = []
            func expect(_ holds: Bool, _ what: String) { if !holds { wrong.append(what) } }
            expect(numbers.count == 500 && Set(numbers).count == 500, "numbers")
            expect(pairs.count == 500 && pairs.allSatisfy { $0.right == "\\($0.left)" }, "pairs")
            expect(list.isEmpty || list == (0..<200).map { $0 * list[1] }, "list")
            expect(counts.values.reduce(0, +) - counted <= 1, "counts")
            expect(texts.count - appended <= 1 && texts.allSatisfy { $0 == "ab" }, "texts")
            expect(text.count % 3 == 0 && text.hasPrefix(text.isEmpty ? "" : "abc"), "text")
            expect(bag.allSatisfy { $0 % 3 == 0 }, "bag")
            return wrong.isEmpty ? "ok" : wrong.joined(separator: ", ")
        }
        """

    private static let endless = """
        print("begun")
        while true {
            step += 1
            list = (0..<200).map { $0 * step }
            numbers.sort()
            numbers.shuffle()
            numbers.sort { $0 > $1 }
            numbers.reverse()
            pairs.sort()
            pairs.shuffle()
            pairs.sort { $0.right < $1.right }
            counts["k\\(step % 17)", default: 0] += 1
            counted += 1
            texts.append("ab")
            appended += 1
            if texts.count > 300 { (texts, appended) = ([], 0) }
            text += "abc"
            if text.count > 3_000 { text = text.replacingOccurrences(of: "abcabc", with: "") }
            bag = bag.union((0..<40).map { $0 * 3 }).filter { $0 != step % 120 }
            bag.formUnion(Set(stride(from: 0, to: 60, by: 6)))
        }
        """

    @Test("The state is what the finished statements left, whenever the cell is interrupted")
    func anyMoment() throws {
        let session = TestSession()
        try session.run(Self.rounds)
        var moment: UInt64 = 42
        for _ in 0..<60 {
            moment = moment &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let failure = interrupt(session, Self.endless, afterMicroseconds: Int(moment >> 33) % 9_000)
            #expect(failure?.name == "Interrupted")
            let report = try session.output("print(check(), texts.count >= appended)")
            #expect(report == "ok true\n")
            try session.run("counted = counts.values.reduce(0, +); appended = texts.count")
        }
    }

    /// Single calls that would take far longer than the moment before the interruption, most of them forever.
    static let longCalls = [
        "let a = (0..<Int.max).map { $0 / 3 }", "let a = (0..<Int.max).filter { $0 < 0 }",
        "let a = (0..<Int.max).reduce(0, &+)",
        "let a = (0...).lazy.filter { $0 < 0 }.first", "let a = (0..<Int.max).flatMap { _ in [Int]() }",
        "let a = stride(from: 0, to: Int.max, by: 1).contains(-1)", "let a = (0..<Int.max).first { $0 < 0 }",
        "let a = (0..<Int.max).reduce(into: 0) { $0 = $1 }", "let a = zip(0..., 1...).allSatisfy { $0 < $1 }",
        "let a = (0...).prefix { $0 >= 0 }.count", "let a = Array(0..<50_000_000).count",
        "let a = Set(0..<20_000_000).count", "let a = Array(repeating: \"x\", count: 50_000_000).count",
        "numbers.sort { ($0 ^ 5) < ($1 ^ 5) }", "numbers.shuffle(); numbers.sort(); numbers.shuffle()",
        "let a = words.sorted()", "let a = points.sorted()", "let a = Set(points)",
        "let a = Dictionary(grouping: points) { $0 }",
        "let a = \"\\(points)\"", "dump(points)", "let a = points.map { $0 }.shuffled().max()",
    ]

    @Test("A single call is left in the middle", arguments: longCalls)
    func inTheMiddle(call: String) throws {
        let session = TestSession()
        try session.run(
            """
            var finished = false
            var numbers = (0..<120_000).map { $0 &* 7919 % 100_003 }
            let words = numbers.map { "w\\($0)" }
            struct Point: Hashable, Comparable {
                var x: Int
                static func < (a: Point, b: Point) -> Bool { a.x < b.x }
            }
            let points = numbers.map { Point(x: $0) }
            """)
        let failure = interrupt(session, "print(0)\n\(call)\nfinished = true", afterMicroseconds: 300)
        #expect(failure?.name == "Interrupted")
        let output = try session.output("print(finished, numbers.count)")
        #expect(output == "false 120000\n")
    }

    /// A call of the library that ends when the test lets it.
    private final class LongCall: Sendable {
        let begun = DispatchSemaphore(value: 0)
        let mayEnd = DispatchSemaphore(value: 0)

        var library: Library {
            Library([
                .standard,
                Library {
                    Function("func work() -> Int", "Works until it may end.") { [self] () -> Int in
                        begun.signal()
                        mayEnd.wait()
                        return 1
                    }
                },
            ])
        }
    }

    @Test("The reply does not wait for a call that cannot be left half way, the next cell does")
    func leftBehind() throws {
        let call = LongCall()
        let session = TestSession(call.library)
        try session.run("var steps = 0\nfunc advance() { steps += 1; print(\"advanced\") }")
        let language = session.session
        Thread.detachNewThread {
            call.begun.wait()
            language.interrupt()
        }
        // Nothing lets the call end: this comes back all the same.
        let host = RecordingHost()
        let failure: CellError?
        do throws(CellError) {
            let cell = Cell(id: "left", number: 7, source: "advance()\n_ = work()\nadvance()\nadvance()")
            try language.execute(cell, host: host)
            failure = nil
        } catch { failure = error }
        #expect(failure?.name == CellError.interruptedName)
        let value = language.inspect("steps", at: 2)
        guard case .text(let text)? = value?.representations[.plainText] else {
            Issue.record("nothing is known about a variable")
            return
        }
        #expect(text.contains("known when the cell is done"))
        call.mayEnd.signal()
        let output = try session.output("print(steps)")
        #expect(output == "1\n")
        #expect(host.printed == "advanced\n")
    }

    @Test("A cell that waits for the one before can be interrupted, too")
    func waiting() throws {
        let call = LongCall()
        let session = TestSession(call.library)
        let language = session.session
        Thread.detachNewThread {
            call.begun.wait()
            language.interrupt()
        }
        #expect(session.failure("_ = work()")?.name == CellError.interruptedName)
        let asking = Thread { while !Thread.current.isCancelled { language.interrupt() } }
        asking.start()
        #expect(session.failure("var late = 1")?.name == CellError.interruptedName)
        asking.cancel()
        // It may be about to ask once more, and would mean the next cell.
        while !asking.isFinished { Thread.sleep(forTimeInterval: 0.001) }
        call.mayEnd.signal()
        #expect(session.failure("print(late)")?.name == "CompileError")
    }
}

import Cells
import Dispatch
import JupyterKernel
import Testing

@Suite struct OutboxTests {
    private let start = ContinuousClock.now
    private let parent = Array(#"{"msg_id": "1"}"#.utf8)

    /// Everything due `milliseconds` after the start, as short texts.
    private func due(_ outbox: inout Outbox, after milliseconds: Int) -> [String] {
        outbox.takeDue(now: start + .milliseconds(milliseconds)).map { delivery in
            switch delivery {
            case .passed: "mark"
            case .message(let message):
                switch message.type {
                case "stream":
                    "\(message.content["name"]?.stringValue ?? "?"): \(message.content["text"]?.stringValue ?? "?")"
                default: "\(message.type) \(message.content.text())"
                }
            }
        }
    }

    private func message(_ text: String) -> Message { Message(text, [:], parent: parent) }

    @Test func textWaitsForMoreOfItsKind() {
        var outbox = Outbox()
        for number in 0..<20_000 { outbox.append("\(number % 10)", to: .stdout, parent: parent, now: start) }
        #expect(due(&outbox, after: 99) == [])
        let sent = due(&outbox, after: 100)
        #expect(sent == ["stdout: " + String(repeating: "0123456789", count: 2000)])
        #expect(outbox.deadline == nil)
        #expect(outbox.waitingTextSize == 0)
    }

    @Test func laterTextDoesNotPostponeEarlier() {
        var outbox = Outbox()
        outbox.append("a", to: .stdout, parent: parent, now: start)
        outbox.append("b", to: .stdout, parent: parent, now: start + .milliseconds(90))
        #expect(outbox.deadline == start + .milliseconds(100))
        #expect(due(&outbox, after: 100) == ["stdout: ab"])
    }

    @Test func streamsKeepTheirMutualOrder() {
        var outbox = Outbox()
        for (text, name) in [("a", StreamName.stdout), ("b", .stderr), ("c", .stderr), ("d", .stdout)] {
            outbox.append(text, to: name, parent: parent, now: start)
        }
        #expect(due(&outbox, after: 100) == ["stdout: a", "stderr: bc", "stdout: d"])
    }

    @Test func aMessageTakesEarlierTextAlong() {
        var outbox = Outbox()
        outbox.append("a", to: .stdout, parent: parent, now: start)
        #expect(!outbox.hasUrgent)
        outbox.append(message("display_data"))
        #expect(outbox.hasUrgent)
        #expect(due(&outbox, after: 0) == ["stdout: a", "display_data {}"])
    }

    @Test func aMarkPassesAfterWhatCameBefore() {
        var outbox = Outbox()
        outbox.append("a", to: .stdout, parent: parent, now: start)
        outbox.append(DispatchSemaphore(value: 0))
        outbox.append("b", to: .stdout, parent: parent, now: start)
        #expect(due(&outbox, after: 0) == ["stdout: a", "mark", "stdout: b"])
    }

    @Test func textOfDifferentCellsStaysApart() {
        var outbox = Outbox()
        outbox.append("a", to: .stdout, parent: parent, now: start)
        outbox.append("b", to: .stdout, parent: Message.noParent, now: start)
        #expect(due(&outbox, after: 100) == ["stdout: a", "stdout: b"])
    }

    @Test func muchTextGoesAtOnce() {
        var outbox = Outbox()
        outbox.append(String(repeating: "x", count: Outbox.streamLimit), to: .stdout, parent: parent, now: start)
        #expect(outbox.hasUrgent)
    }

    @Test func repaintsReplaceEachOtherWhileTheyWait() {
        var outbox = Outbox()
        func repaint(_ text: String, at milliseconds: Int) {
            let message = Message("update", ["to": .string(text)], parent: parent)
            outbox.repaint("id", message, now: start + .milliseconds(milliseconds))
        }
        repaint("1", at: 0)
        #expect(due(&outbox, after: 0) == [#"update {"to":"1"}"#])
        for number in 2..<100 { repaint("\(number)", at: number) }
        #expect(outbox.deadline == start + Outbox.repaintInterval)
        #expect(due(&outbox, after: 299) == [])
        #expect(due(&outbox, after: 300) == [#"update {"to":"99"}"#])
        repaint("100", at: 310)
        outbox.finishRepainting("id", with: Message("update", ["to": "end"], parent: parent))
        #expect(due(&outbox, after: 310) == [#"update {"to":"end"}"#])
        #expect(outbox.deadline == nil)
    }

    @Test func twoDisplaysRepaintOnTheirOwn() {
        var outbox = Outbox()
        outbox.repaint("a", message("a"), now: start)
        outbox.repaint("b", message("b"), now: start)
        #expect(due(&outbox, after: 0) == ["a {}", "b {}"])
    }
}

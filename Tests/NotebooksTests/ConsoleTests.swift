import Cells
import Notebooks
import Testing

@Suite("Console")
struct ConsoleTests {
    private let report = Progress(
        label: "hw09", position: "epoch 3/10 · step 45/78",
        metrics: [.init("generator", 0.8371), .init("discriminator", 1.0)], rate: .init(812.4, unit: "images/s"),
        remainingSeconds: 83.4)

    @Test("a log gets whole lines")
    func log() {
        let transcript = Transcript()
        let console = transcript.console(.log)
        console.cellWillRun(position: 3, of: 12, number: 2)
        console.progress(report)
        console.progress(report)
        console.note("done")
        let line =
            "cell 3/12 · hw09 · epoch 3/10 · step 45/78 · generator 0.837 · discriminator 1 · 812 images/s · 1:23 left"
        #expect(transcript.text == "\(line)\ndone\n")
    }

    @Test("a terminal's last line is repainted within its width and gone before other lines")
    func terminal() {
        let transcript = Transcript()
        let console = transcript.console(.terminal(width: 24))
        console.progress(report)
        console.cellWillRun(position: 1, of: 2, number: 1)
        console.note("done")
        let erase = "\r\u{1B}[2K"
        #expect(transcript.text == "\(erase)hw09 · epoch 3/10 · ste\(erase)cell 1/2\(erase)done\n")
    }

    @Test("the last report of a task stays, whatever came just before")
    func finished() {
        let last = Progress(label: "hw09", position: "epoch 10/10", remainingSeconds: 0, isFinished: true)
        for (kind, text) in [
            (Console.Kind.terminal(width: 80), "\r\u{1B}[2Kcell 1/2\r\u{1B}[2Kcell 1/2 · hw09 · epoch 10/10\n"),
            (.log, "cell 1/2 · hw09 · epoch 10/10\n"), (.quiet, ""),
        ] {
            let transcript = Transcript()
            let console = transcript.console(kind)
            console.cellWillRun(position: 1, of: 2, number: 1)
            console.progress(last)
            #expect(transcript.text == text)
        }
    }

    @Test("quiet means errors only")
    func quiet() {
        let transcript = Transcript()
        let console = transcript.console(.quiet)
        console.cellWillRun(position: 1, of: 2, number: 1)
        console.progress(report)
        console.note("done")
        console.error("broken")
        #expect(transcript.text == "broken\n")
    }

    @Test("times and figures", arguments: [(7.0, "0:07 left"), (3723, "1:02:03 left"), (.infinity, "? left")])
    func times(seconds: Double, text: String) {
        let transcript = Transcript()
        transcript.console(.log).progress(
            Progress(label: "x", position: "", metrics: [.init("m", 12345.6)], remainingSeconds: seconds))
        #expect(transcript.text == "x · m 12346 · \(text)\n")
    }
}

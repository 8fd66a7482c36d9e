import Cells
import JupyterKernel
import Testing

@Suite struct ProgressTests {
    private let report = Progress(
        label: "hw09", position: "epoch 3/10 · step 45/78", fraction: 0.352,
        metrics: [.init("generator", 0.84), .init("discriminator", 1.30517)], rate: .init(812.4, unit: "images/s"),
        remainingSeconds: 80)

    @Test func theTextTellsEverything() {
        #expect(
            ProgressView(report, showsTimes: true).text
                == "hw09 [#######·············] 35 % · epoch 3/10 · step 45/78 · generator 0.84 · discriminator 1.305"
                + " · 812.4 images/s · 1:20 left")
    }

    @Test func theLastStateHasNoTimes() {
        let text = ProgressView(report, showsTimes: false).text
        #expect(text.hasSuffix("discriminator 1.305"))
        #expect(!ProgressView(report, showsTimes: false).html.contains("images/s"))
    }

    @Test func theHTMLHasABarAndNoForeignTags() {
        var report = report
        report.label = "<b>&\"x\""
        let html = ProgressView(report, showsTimes: true).html
        #expect(html.contains("<progress max=\"1\" value=\"0.3520\"></progress>"))
        #expect(html.contains("<b>&lt;b&gt;&amp;&quot;x&quot;</b>"))
    }

    @Test(arguments: [nil, Double.nan, .infinity, -.infinity]) func anUnknownEndHasNoShare(fraction: Double?) {
        var report = report
        report.fraction = fraction
        report.remainingSeconds = fraction
        #expect(ProgressView(report, showsTimes: true).html.contains("<progress max=\"1\"></progress>"))
        #expect(!ProgressView(report, showsTimes: true).text.contains("left"))
    }

    @Test func longTimesHaveHours() {
        var report = report
        report.remainingSeconds = 7387
        #expect(ProgressView(report, showsTimes: true).text.hasSuffix("2:03:07 left"))
    }

    @Test func oneTaskHasOneDisplay() {
        var board = ProgressBoard()
        var count = 0
        func take(label: String, isFinished: Bool = false) -> ProgressBoard.Painting {
            let report = Progress(label: label, position: "", isFinished: isFinished)
            return board.take(report) {
                count += 1
                return "id-\(count)"
            }
        }
        let paintings = [take(label: "a"), take(label: "b"), take(label: "a"), take(label: "a", isFinished: true)]
        #expect(paintings.map(\.id) == ["id-1", "id-2", "id-1", "id-1"])
        #expect(paintings.map(\.stage) == [.first, .first, .next, .last])
        #expect(take(label: "a").id == "id-3")
        #expect(board.finish().map(\.id) == ["id-2", "id-3"])
        #expect(board.finish().isEmpty)
    }
}

import Cells
import Foundation

/// A report of progress as HTML and as text.
package struct ProgressView {
    private let progress: Cells.Progress
    private let showsTimes: Bool

    /// `showsTimes` includes speed and remaining time, which tell nothing once the task is over.
    package init(_ progress: Cells.Progress, showsTimes: Bool) {
        self.progress = progress
        self.showsTimes = showsTimes
    }

    /// Both forms, under the display's name.
    package func display(id: String) -> DisplayData {
        DisplayData([.html: .text(html), .plainText: .text(text)], displayID: id)
    }

    /// `hw09 [#######·············] 35 % · epoch 3/10 · generator 0.84 · 812 images/s · 1:20 left`
    package var text: String {
        let bar = share.map { share in
            let filled = Int((share * Double(ProgressView.barWidth)).rounded(.down))
            let empty = ProgressView.barWidth - filled
            return "[\(String(repeating: "#", count: filled))\(String(repeating: "·", count: empty))] \(percent(share))"
        }
        let head = [progress.label, bar].compactMap(\.self).joined(separator: " ")
        return ([head] + facts).joined(separator: " · ")
    }

    /// The same with the browser's own progress bar.
    package var html: String {
        let value = share.map { " value=\"\(String(format: "%.4f", $0))\"" } ?? ""
        let bar = "<progress max=\"1\"\(value)></progress>"
        let percent = share.map { [self.percent($0)] } ?? []
        let rest = (percent + facts).map(ProgressView.escaped).joined(separator: " · ")
        return "<div><b>\(ProgressView.escaped(progress.label))</b> \(bar) \(rest)</div>"
    }

    private static let barWidth = 20

    /// The finished share within 0…1; nil where the end is not known.
    private var share: Double? {
        if progress.isFinished { return 1 }
        return progress.fraction.flatMap { $0.isFinite ? min(max($0, 0), 1) : nil }
    }

    private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded(.down))) %" }

    private var facts: [String] {
        var facts = progress.position.isEmpty ? [] : [progress.position]
        facts += progress.metrics.map { "\($0.name) \(ProgressView.short($0.value))" }
        guard showsTimes else { return facts }
        if let rate = progress.rate { facts.append("\(ProgressView.short(rate.perSecond)) \(rate.unit)") }
        if let seconds = progress.remainingSeconds, seconds.isFinite, seconds >= 0, seconds < 1e9 {
            facts.append("\(ProgressView.clock(seconds)) left")
        }
        return facts
    }

    /// Four digits are enough for losses and speeds.
    private static func short(_ value: Double) -> String {
        abs(value) >= 1000 && abs(value) < 1e9 ? String(format: "%.0f", value) : String(format: "%.4g", value)
    }

    /// `1:20`, `2:03:07`
    private static func clock(_ seconds: Double) -> String {
        let total = Int(seconds.rounded())
        let (hours, minutes, rest) = (total / 3600, total / 60 % 60, total % 60)
        return hours > 0
            ? String(format: "%d:%02d:%02d", hours, minutes, rest) : String(format: "%d:%02d", minutes, rest)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}

import Cells
import Foundation

/// Progress reports as people read them.
enum ProgressText {
    /// The report on one line: `hw09 · epoch 3/10 · step 45/78 · generator 0.84 · 812 images/s · 1:23 left`.
    static func line(_ progress: Cells.Progress) -> String {
        var parts = [progress.label, progress.position]
        parts += progress.metrics.map { "\($0.name) \(figure($0.value))" }
        if let rate = progress.rate { parts.append("\(figure(rate.perSecond)) \(rate.unit)") }
        if let seconds = progress.remainingSeconds, !progress.isFinished { parts.append("\(duration(seconds)) left") }
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Three digits, more where they stand before the point: `0.0123`, `1.31`, `812`, `12,345` is `12345`.
    static func figure(_ value: Double) -> String {
        abs(value) >= 100 && abs(value) < 1e15 ? String(format: "%.0f", value) : String(format: "%.3g", value)
    }

    /// `0:07`, `12:34`, `1:02:03`; `?` for what is no time.
    static func duration(_ seconds: Double) -> String {
        guard seconds.isFinite, seconds >= 0, seconds < 1e9 else { return "?" }
        let whole = Int(seconds.rounded())
        let (hours, minutes) = (whole / 3600, whole / 60 % 60)
        return hours > 0
            ? String(format: "%d:%02d:%02d", hours, minutes, whole % 60)
            : String(format: "%d:%02d", minutes, whole % 60)
    }
}

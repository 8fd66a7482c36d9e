import Figures
import Foundation
import Layers
import Tensors

extension TrainingRun {
    /// Shows a figure in the place of the one shown in the epoch before, keeps it as a PNG file in the run's folder, and adds
    /// it to TensorBoard.
    ///
    /// An epoch may show several figures; each takes the place of the one that came as far along in the epoch before.
    public func show(_ figure: any Figure) {
        guard let folder else { return }
        let epoch = open?.number ?? finishedEpochs
        let position = (open?.shownCount ?? 0) + 1
        open?.shownCount = position
        let suffix = position == 1 ? "" : "_\(position)"
        Self.reporting {
            let png = try figure.pngData()
            let file = folder.appendingPathComponent("epoch_\(Self.digits(epoch))\(suffix).png")
            try AtomicFile.write(png, to: file)
            if position == 1 { images.byEpoch[epoch] = file }
            try board.add(
                image: png, tag: position == 1 ? "figure" : "figure\(suffix)", epoch: epoch, date: workspace.date)
            try workspace.presenter.show(figure, id: "\(name)\(suffix)")
        }
    }

    /// The first figure that an epoch showed.
    public func image(epoch: Int) -> SavedImage {
        guard let file = images.byEpoch[epoch] else {
            let known = images.byEpoch.keys.sorted()
            let message = "'\(name)' has shown no figure in epoch \(epoch)"
            let hint =
                known.isEmpty
                ? "call run.show(…) in the loop" : "there are figures of the epochs \(Self.ranges(known))"
            Self.report(message, hint: hint)
            return SavedImage(content: .missing(message), caption: "epoch \(epoch)")
        }
        return SavedImage(content: .file(file), caption: "epoch \(epoch)")
    }

    /// `0007`
    static func digits(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: Swift.max(0, 4 - text.count)) + text
    }

    /// `1–3, 7`
    static func ranges(_ numbers: [Int]) -> String {
        var parts: [(first: Int, last: Int)] = []
        for number in numbers {
            if let last = parts.last, last.last + 1 == number {
                parts[parts.count - 1].last = number
            } else {
                parts.append((number, number))
            }
        }
        return parts.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)–\($0.last)" }.joined(separator: ", ")
    }
}

/// Where the epochs' figures are.
struct SavedImages {
    var byEpoch: [Int: URL] = [:]
}

/// A figure that a run has kept.
public struct SavedImage: Figure {
    enum Content: Sendable {
        case file(URL)
        case missing(String)
    }

    let content: Content
    /// Which one it is: `epoch 10`.
    public let caption: String

    /// The file's content.
    public func pngData() throws -> Data {
        switch content {
        case .file(let file):
            do {
                return try Data(contentsOf: file)
            } catch {
                throw FileError(file: file, action: "read it", reason: error.localizedDescription)
            }
        case .missing(let reason): throw FigureError.undrawable(reason: reason)
        }
    }

    /// The picture, for figures made of several.
    public func picture() throws -> Picture { try Picture(png: pngData()) }

    /// The caption.
    public var description: String { caption }
}

extension TrainingHistory {
    /// A line for each of these figures over the epochs; for all of them where none is named.
    public func plot(_ names: String...) -> LineChart { plot(names) }

    /// A line for each of these figures over the epochs; for all of them where none is named.
    public func plot(_ names: [String]) -> LineChart {
        for name in names where !self.names.contains(name) {
            TrainingRun.report(
                "plot: nothing was recorded as '\(name)'", hint: "recorded: \(self.names.joined(separator: ", "))")
        }
        let lines = (names.isEmpty ? self.names : names).map { name in
            let points = epochs.compactMap { epoch in epoch.means[name].map { (Double(epoch.number), $0) } }
            return LineChart.Series(name, x: points.map(\.0), y: points.map(\.1))
        }
        return LineChart(lines, xLabel: "epoch")
    }
}

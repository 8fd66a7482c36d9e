import Cells
import SwiftGAN

/// Figures as outputs.
enum FigureDisplay {
    /// The figure as PNG, and what it is in words for front ends without pictures.
    static func data(_ figure: any Figure, text: String? = nil) throws -> DisplayData {
        DisplayData(
            [.png: .binary([UInt8](try figure.pngData())), .plainText: .text(text ?? figure.description)],
            displaySize: figure.displaySize.map {
                DisplayData.DisplaySize(width: Int($0.width.rounded()), height: Int($0.height.rounded()))
            })
    }

    /// What a value at the end of a cell looks like: its figure where it has one, and its text. The reason takes the place
    /// of a picture that can't be drawn.
    static func display(_ value: Any) -> DisplayData? {
        guard let figure = resultFigure(of: value) else { return nil }
        let text = String(describing: value)
        do { return try data(figure, text: text) } catch { return DisplayData(text: "\(text)\n\(error)") }
    }
}

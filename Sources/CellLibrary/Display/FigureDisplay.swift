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

    /// The figure where nothing can be thrown: the reason takes the place of a picture that can't be drawn.
    static func display(_ figure: any Figure, text: String? = nil) -> DisplayData? {
        do { return try data(figure, text: text) } catch { return DisplayData(text: "\(figure.description)\n\(error)") }
    }
}

import CellLanguage
import SwiftGAN

/// A figure that a cell declared, as the library sees it: drawing it goes back to the cell's `picture()`.
///
/// One thread runs cells, and figures are drawn on it.
final class CellFigure: Figure, CellBacked, @unchecked Sendable {
    let instance: CellInstance

    init(_ instance: CellInstance) { self.instance = instance }

    func picture() throws -> Picture { try instance.call("picture()", returning: Picture.self) }

    var description: String {
        let text = try? instance.property("description", as: String.self)
        return (text ?? nil) ?? instance.typeName
    }
}

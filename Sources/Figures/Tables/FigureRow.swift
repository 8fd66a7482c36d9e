import Foundation

/// Figures beside each other for comparison, each under its name.
public struct FigureRow: Figure {
    private let table: FigureTable

    /// Places figures side by side, in the sizes at which they are meant to be shown.
    ///
    /// - Parameters:
    ///   - names: a line above each figure; figures beyond the names have none.
    ///   - title: a line above all; nil for none.
    /// - Throws: ``FigureError/invalidArgument(name:expected:found:)`` where there are none.
    public init(_ figures: [any Figure], names: [String] = [], title: String? = nil) throws {
        table = try FigureTable([figures], columnNames: names, title: title)
    }

    /// The row as pixels: one a unit, or two where a figure has that many.
    public func picture() throws -> Picture { try table.picture() }

    /// The size in the page's pixels where figures in it have one of their own.
    public var displaySize: Size? { table.displaySize }

    /// The figures' descriptions, one after the other.
    public var description: String { table.description }
}

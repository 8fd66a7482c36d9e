import Foundation

/// `["a", "b"].formatted(.list(type: .or))`: lists as text.
enum ListStyles {
    private typealias Style = ListFormatStyle<StringStyle, [String]>

    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("struct ListFormatStyle: Hashable", Style.self, "How a list is written.") {
            Method(
                "static func list(type: ListFormatStyle.ListType, width: ListFormatStyle.Width = .standard) -> ListFormatStyle",
                "With 'and' or 'or' before the last."
            ) { (type: Style.ListType, width: Style.Width) in
                var style = Style.list(type: type, width: width)
                style.locale = .autoupdatingCurrent
                return style
            }
            Method("func locale(_ locale: Locale) -> ListFormatStyle", "By the customs of a place.") {
                (style: Style, locale: Locale) in style.locale(locale)
            }
            Method("func format(_ texts: [String]) -> String", "The list's text.") { (style: Style, texts: [String]) in
                style.format(texts)
            }
        }
        LibraryType("enum ListFormatStyle.ListType", Style.ListType.self, "What joins the last.", cases: [.and, .or]) {
            Case("case and", "'and'")
            Case("case or", "'or'")
        }
        LibraryType(
            "enum ListFormatStyle.Width", Style.Width.self, "How much is written.",
            cases: [.standard, .short, .narrow]
        ) {
            Case("case standard", "All.")
            Case("case short", "Less.")
            Case("case narrow", "As little as possible.")
        }
        LibraryExtension("extension Sequence where Element == String") {
            Method("func formatted() -> String", "The texts as a list, by the machine's customs.") {
                (texts: CellSequence) in try self.texts(texts).formatted()
            }
            Method("func formatted(_ style: ListFormatStyle) -> String", "The texts as a list by a style.") {
                (texts: CellSequence, style: Style) in style.format(try self.texts(texts))
            }
        }
    }

    private static func texts(_ sequence: CellSequence) throws -> [String] { try sequence.array().map(\.string) }
}

/// What collects the parts of an interpolated literal. Cells add interpolations of their own to it, and types of theirs
/// may have one of their own.
enum Interpolations {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryProtocol(
            "protocol StringInterpolationProtocol", "What collects the parts of an interpolated literal.",
            role: .stringInterpolation
        ) {
            Requires("init(literalCapacity: Int, interpolationCount: Int)")
            Requires("mutating func appendLiteral(_ literal: String)")
        }
        LibraryProtocol(
            "protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral",
            "What an interpolated literal can be.", role: .expressibleByStringInterpolation
        ) {
            Requires(
                "associatedtype StringInterpolation: StringInterpolationProtocol = DefaultStringInterpolation")
            Requires("init(stringInterpolation: StringInterpolation)")
        }
        LibraryExtension(
            "extension ExpressibleByStringInterpolation where StringInterpolation == DefaultStringInterpolation"
        ) {
            Written(
                "init(stringInterpolation: DefaultStringInterpolation)", "The text of the literal.",
                body: "self.init(stringLiteral: stringInterpolation.description)")
        }
        LibraryType(
            written:
                "struct DefaultStringInterpolation: StringInterpolationProtocol, CustomStringConvertible, TextOutputStream",
            "Collects the parts of a text.", role: .defaultStringInterpolation
        ) {
            Field("_text", "String")
            Written(
                "init(literalCapacity: Int, interpolationCount: Int)", "Nothing yet.", body: "_text = \"\"")
            Written("mutating func appendLiteral(_ literal: String)", "Adds a text.", body: "_text += literal")
            Written("mutating func write(_ text: String)", "Adds a text.", body: "_text += text")
            Written(
                "mutating func appendInterpolation<T>(_ value: T)", "Adds the text that `print` shows for a value.",
                body: "_text += String(describing: value)")
            Written(
                "mutating func appendInterpolation<T>(_ value: T?, default fallback: @autoclosure () -> String)",
                "Adds the text of a value, or another where there is none.",
                body: "if let value { _text += String(describing: value) } else { _text += fallback() }")
            Written("var description: String", "The text so far.", body: "_text")
        }
    }

    /// What makes a text of the parts.
    static func initializer(_ make: @escaping (String) throws -> Value) -> any LibraryMember {
        Initializer(
            "init(stringInterpolation: DefaultStringInterpolation)", "The text of an interpolated literal.",
            raw: { call in
                guard case .record(let record) = call[0] else { throw LibraryTrap("an interpolation was expected") }
                return try make(record[0].string)
            })
    }
}

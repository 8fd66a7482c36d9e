/// The operator that `case value:` and `case range:` stand for.
enum PatternOperators {
    /// What every library gets, for the types that it declares.
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension Equatable") {
            Operator(
                "static func ~= (pattern: Self, value: Self) -> Bool", "Whether a value matches another.",
                inline: Inline.equal)
        }
        for name in ["Range", "ClosedRange", "PartialRangeFrom", "PartialRangeThrough", "PartialRangeUpTo"] {
            LibraryExtension("extension \(name)") {
                Operator(
                    "static func ~= (pattern: \(name)<Bound>, value: Bound) -> Bool",
                    "Whether a value lies in a range.", inline: Inline.rangeContains)
            }
        }
    }
}

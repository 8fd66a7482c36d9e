/// `Optional`.
enum OptionalType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("enum Optional<Wrapped>: ExpressibleByNilLiteral", "A value that may be missing.", role: .optional)
        {
            Initializer("init(_ value: Wrapped)", "The value, wrapped.", raw: { $0.optional($0[0]) })
            Method("static func some(_ value: Wrapped) -> Wrapped?", "The value, wrapped.", raw: { $0.optional($0[0]) })
            Property("static var none: Wrapped? { get }", "No value.", raw: { _ in .none })
            Property(
                "var unsafelyUnwrapped: Wrapped { get }", "The value, which must be there.",
                raw: { call in
                    guard let value = payload(call) else { throw LibraryTrap("unsafelyUnwrapped of nil") }
                    return value
                })
            Method(
                "func map<T>(_ transform: (Wrapped) throws -> T) rethrows -> T?",
                "What `transform` makes of the value; nil where there is none.",
                raw: { call in
                    guard let value = payload(call) else { return .none }
                    return call.optional(try call.function(1).call(value))
                })
            Method(
                "func flatMap<T>(_ transform: (Wrapped) throws -> T?) rethrows -> T?",
                "What `transform` makes of the value; nil where there is none, or where it gives nil.",
                raw: { call in
                    guard let value = payload(call) else { return .none }
                    return try call.function(1).call(value)
                })
        }
        LibraryExtension("extension Optional: Equatable where Wrapped: Equatable") {
            Operator(
                "static func == (left: Wrapped?, right: Wrapped?) -> Bool", "Whether both are nil or equal.",
                inline: Inline.equal)
            Operator(
                "static func != (left: Wrapped?, right: Wrapped?) -> Bool", "Whether they differ.",
                inline: Inline.notEqual)
        }
        LibraryExtension("extension Optional: Hashable where Wrapped: Hashable")
    }

    private static func payload(_ call: RawCall) -> Value? {
        call[0].isNone ? nil : call[0].unwrapped(from: call.types.parameters[0].arguments.first ?? .any)
    }
}

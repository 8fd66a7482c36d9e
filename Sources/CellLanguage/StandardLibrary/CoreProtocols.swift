/// The protocols that the language's own constructs lean on.
enum CoreProtocols {
    @LibraryBuilder static var items: [any LibraryItem] {
        comparing
        literals
        LibraryProtocol("protocol Error", "What can be thrown.", role: .error) {
            Property(
                "var localizedDescription: String { get }", "A text for people.",
                raw: { call in
                    .string(try call.context.describe(call[0], as: call.types.parameters[0]))
                })
        }
        LibraryProtocol("protocol LocalizedError: Error", "An error with a text for people.") {
            Requires("var errorDescription: String? { get }")
        }
        LibraryProtocol(
            "protocol CustomStringConvertible", "What says itself how it is printed.", role: .customStringConvertible
        ) {
            Requires("var description: String { get }")
        }
        LibraryProtocol("protocol CustomDebugStringConvertible", "What says itself how it is shown in containers.") {
            Requires("var debugDescription: String { get }")
        }
        LibraryProtocol("protocol LosslessStringConvertible: CustomStringConvertible", "What its text gives back.") {
            Requires("init?(_ description: String)")
        }
        LibraryProtocol("protocol CaseIterable", "An enum that lists its cases.", role: .caseIterable) {
            Requires("static var allCases: [Self] { get }")
        }
        LibraryProtocol("protocol RawRepresentable", "What stands for a raw value.", role: .rawRepresentable) {
            Requires("associatedtype RawValue")
            Requires("var rawValue: RawValue { get }")
            Requires("init?(rawValue: RawValue)")
        }
        LibraryProtocol("protocol Identifiable", "What has an identity.", role: .identifiable) {
            Requires("associatedtype ID: Hashable")
            Requires("var id: ID { get }")
        }
        LibraryProtocol("protocol Sendable", "What can cross threads; cells have one.") {}
        LibraryProtocol("protocol Codable", "What can be stored; cells may say it.") {}
        LibraryType("enum Never: Hashable, Error", "No value: what never returns returns it.", role: .never) {}
    }

    @LibraryBuilder private static var comparing: [any LibraryItem] {
        LibraryProtocol("protocol Equatable", "What can be compared with '=='.", role: .equatable) {
            Requires("static func == (left: Self, right: Self) -> Bool")
        }
        LibraryExtension("extension Equatable") {
            Operator(
                "static func == (left: Self, right: Self) -> Bool", "Whether two values are equal.",
                inline: Inline.equal)
            Operator(
                "static func != (left: Self, right: Self) -> Bool", "Whether two values differ.",
                inline: Inline.notEqual)
        }
        LibraryProtocol("protocol Hashable: Equatable", "What can be a key or in a set.", role: .hashable) {
            Requires("func hash(into hasher: inout Hasher)")
        }
        Operator(
            "func ~= <T: Equatable>(pattern: T, value: T) -> Bool", "Whether a value is the one of a 'case'.",
            inline: Inline.equal)
        Operator(
            "func === (left: Any?, right: Any?) -> Bool", "Whether both are the same instance.",
            inline: Inline.identical(true))
        Operator(
            "func !== (left: Any?, right: Any?) -> Bool", "Whether they are different instances.",
            inline: Inline.identical(false))
        LibraryType("struct Hasher", HashState.self, "Collects what a value's hash is made of.") {
            Initializer("init()", "An empty hasher.") { HashState() }
            Method(
                "mutating func combine<H: Hashable>(_ value: H)", "Adds a value.",
                mutating: { (hasher: inout HashState, value: Value, context: CallContext) in
                    hasher.combine(try Equality.hash(value, context.state))
                })
            Method("func finalize() -> Int", "The hash of what was added.") { (hasher: HashState) in hasher.value }
        }
        LibraryProtocol("protocol Comparable: Equatable", "What has an order.", role: .comparable) {
            Requires("static func < (left: Self, right: Self) -> Bool")
        }
        LibraryExtension("extension Comparable") {
            Operator("static func > (left: Self, right: Self) -> Bool", raw: { .bool(try isLess($0, $0[1], $0[0])) })
            Operator("static func <= (left: Self, right: Self) -> Bool", raw: { .bool(try !isLess($0, $0[1], $0[0])) })
            Operator("static func >= (left: Self, right: Self) -> Bool", raw: { .bool(try !isLess($0, $0[0], $0[1])) })
            Ranges.operators
        }
    }

    private static func isLess(_ call: RawCall, _ left: Value, _ right: Value) throws -> Bool {
        try Ordering.isLess(left, right, call.types.parameters[0], call.context)
    }

    @LibraryBuilder private static var literals: [any LibraryItem] {
        LibraryProtocol("protocol ExpressibleByIntegerLiteral", role: .expressibleByIntegerLiteral) {
            Requires("init(integerLiteral value: Int)")
        }
        LibraryProtocol(
            "protocol ExpressibleByFloatLiteral: ExpressibleByIntegerLiteral", role: .expressibleByFloatLiteral
        ) {
            Requires("init(floatLiteral value: Double)")
        }
        LibraryProtocol("protocol ExpressibleByStringLiteral", role: .expressibleByStringLiteral) {
            Requires("init(stringLiteral value: String)")
        }
        LibraryProtocol("protocol ExpressibleByBooleanLiteral", role: .expressibleByBooleanLiteral) {
            Requires("init(booleanLiteral value: Bool)")
        }
        LibraryProtocol("protocol ExpressibleByNilLiteral", role: .expressibleByNilLiteral) {
            Requires("init(nilLiteral: ())")
        }
        LibraryProtocol("protocol ExpressibleByArrayLiteral", role: .expressibleByArrayLiteral) {
            Requires("associatedtype ArrayLiteralElement")
            Requires("init(arrayLiteral elements: ArrayLiteralElement...)")
        }
        LibraryProtocol("protocol ExpressibleByDictionaryLiteral", role: .expressibleByDictionaryLiteral) {
            Requires("associatedtype Key")
            Requires("associatedtype Value")
        }
    }
}

/// What a hash is made of; the same in every run.
struct HashState {
    private(set) var value = 0x5DEE_CE66

    mutating func combine(_ hash: Int) { value = (value &* 31 &+ hash) & Int.max }
}

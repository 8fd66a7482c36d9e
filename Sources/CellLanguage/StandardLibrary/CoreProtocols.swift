/// The protocols that the language's own constructs lean on.
enum CoreProtocols {
    @LibraryBuilder static var items: [any LibraryItem] {
        comparing
        literals
        LibraryProtocol("protocol Error", "What can be thrown.", role: .error) {
            Property(
                "var localizedDescription: String { get }", "A text for people.",
                raw: { call in .string(try ErrorText.localized(call[0], call.types.parameters[0], call.context)) })
        }
        LibraryProtocol("protocol LocalizedError: Error", "An error with a text for people.") {
            Requires("var errorDescription: String? { get }")
            Requires("var failureReason: String? { get }")
            Requires("var recoverySuggestion: String? { get }")
            Requires("var helpAnchor: String? { get }")
        }
        LibraryExtension("extension LocalizedError") {
            for name in ["errorDescription", "failureReason", "recoverySuggestion", "helpAnchor"] {
                Property("var \(name): String? { get }", "Nothing, where a type does not say it.", raw: { _ in .none })
            }
        }
        LibraryProtocol(
            "protocol CustomStringConvertible", "What says itself how it is printed.", role: .customStringConvertible
        ) {
            Requires("var description: String { get }")
        }
        LibraryProtocol(
            "protocol CustomDebugStringConvertible", "What says itself how it is shown in containers.",
            role: .customDebugStringConvertible
        ) {
            Requires("var debugDescription: String { get }")
        }
        LibraryProtocol("protocol LosslessStringConvertible: CustomStringConvertible", "What its text gives back.") {
            Requires("init?(_ description: String)")
        }
        LibraryProtocol("protocol CaseIterable", "An enum that lists its cases.", role: .caseIterable) {
            Requires("static var allCases: [Self] { get }")
        }
        LibraryProtocol("protocol RawRepresentable<RawValue>", "What stands for a raw value.", role: .rawRepresentable)
        {
            Requires("associatedtype RawValue")
            Requires("var rawValue: RawValue { get }")
            Requires("init?(rawValue: RawValue)")
        }
        LibraryProtocol("protocol Identifiable<ID>", "What has an identity.", role: .identifiable) {
            Requires("associatedtype ID: Hashable")
            Requires("var id: ID { get }")
        }
        LibraryProtocol("protocol AnyObject", "What is a class; all are.", role: .anyObject) {}
        LibraryProtocol("protocol Sendable", "What can cross threads; cells have one.", role: .sendable) {}
        LibraryProtocol("protocol Codable", "What can be stored; cells may say it.") {}
        LibraryType(
            "struct ObjectIdentifier: Hashable, Comparable", ObjectIdentifier.self,
            "What tells an instance from all others."
        ) {
            Initializer(
                "init(_ instance: AnyObject)", "The identity of an instance.",
                raw: { call in
                    let (value, _) = Existential.opened(call[0], call.types.parameters[0])
                    guard let instance = value.reference else { throw LibraryTrap("an instance was expected") }
                    let identity =
                        (instance as? Record)?.identity
                        ?? ObjectIdentifier((instance as? NativeBox)?.value as AnyObject? ?? instance)
                    return try NativeConversion.toCell(identity, as: call.result, in: call.context)
                })
            Initializer(
                "init(_ type: Any.Type)", "The identity of a type.",
                raw: { call in
                    guard case .object(let named as TypeValue) = call[0] else {
                        throw LibraryTrap("a type was expected")
                    }
                    let identity = ObjectIdentifier(TypeIdentities.of(call.session)[named.type])
                    return try NativeConversion.toCell(identity, as: call.result, in: call.context)
                })
            Operator("static func == (left: ObjectIdentifier, right: ObjectIdentifier) -> Bool") {
                (left: ObjectIdentifier, right: ObjectIdentifier) in left == right
            }
            Operator("static func < (left: ObjectIdentifier, right: ObjectIdentifier) -> Bool") {
                (left: ObjectIdentifier, right: ObjectIdentifier) in left < right
            }
        }
        LibraryType("enum Never: Hashable, Error", "No value: what never returns returns it.", role: .never) {}
    }

    /// The texts of the library's own types, as members that cells can ask for.
    @LibraryBuilder static var descriptions: [any LibraryItem] {
        for name in ["Array", "ArraySlice", "Dictionary", "Set", "Range", "ClosedRange", "Optional"] {
            let plain = name == "Optional" ? "" : "CustomStringConvertible, "
            LibraryExtension("extension \(name): \(plain)CustomDebugStringConvertible") {
                if !plain.isEmpty {
                    Property(
                        "var description: String { get }", "The text that `print` shows.",
                        raw: { .string(try $0.context.describe($0[0], as: $0.types.parameters[0])) })
                }
                Property(
                    "var debugDescription: String { get }", "The text that containers show.",
                    raw: { .string(try $0.context.debugDescribe($0[0], as: $0.types.parameters[0])) })
            }
        }
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
            Operator(
                "static func ~= (pattern: Self, value: Self) -> Bool", "Whether a value is the one of a 'case'.",
                inline: Inline.equal)
        }
        LibraryProtocol("protocol Hashable: Equatable", "What can be a key or in a set.", role: .hashable) {
            Requires("func hash(into hasher: inout Hasher)")
        }
        LibraryExtension("extension Hashable") {
            Property(
                "var hashValue: Int { get }", "A number that equal values share.",
                raw: { .int(try Equality.hash($0[0], $0.context.state)) })
        }
        LibraryProtocol("protocol AnyHashable: Hashable", "Any value that can be hashed.", role: .anyHashable) {
            Initializer(
                "init<H: Hashable>(_ base: H)", "The value, whatever its type.",
                raw: { call in
                    let (value, type) = Existential.opened(call[0], call.types.parameters[0])
                    return .object(Existential(type, value))
                })
            Property(
                "var base: Any { get }", "The value inside.",
                raw: { call in
                    let (value, type) = Existential.opened(call[0], call.types.parameters[0])
                    return .object(Existential(type, value))
                })
            Property(
                "var description: String { get }", "The text of the value inside.",
                raw: { .string(try $0.context.describe($0[0], as: $0.types.parameters[0])) })
        }
        Operator(
            "func == (left: Any.Type?, right: Any.Type?) -> Bool", "Whether both are the same type.",
            inline: Inline.equal)
        Operator(
            "func != (left: Any.Type?, right: Any.Type?) -> Bool", "Whether they are different types.",
            inline: Inline.notEqual)
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
            Operator("static func < (left: Self, right: Self) -> Bool", raw: { .bool(try isLess($0, $0[0], $0[1])) })
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
        for (kind, type) in [("Integer", "Int"), ("Float", "Double"), ("String", "String"), ("Boolean", "Bool")] {
            Typealias("typealias \(kind)LiteralType = \(type)", "What a literal is where nothing else is asked of it.")
        }
        LibraryProtocol("protocol ExpressibleByIntegerLiteral", role: .expressibleByIntegerLiteral) {
            Requires("init(integerLiteral value: Int)")
            Typealias("typealias IntegerLiteralType = Int")
        }
        LibraryProtocol("protocol ExpressibleByFloatLiteral", role: .expressibleByFloatLiteral) {
            Requires("init(floatLiteral value: Double)")
            Typealias("typealias FloatLiteralType = Double")
        }
        // Both come with the next; a type that conforms to one of them alone has no literals here.
        LibraryProtocol("protocol ExpressibleByUnicodeScalarLiteral") {}
        LibraryProtocol("protocol ExpressibleByExtendedGraphemeClusterLiteral: ExpressibleByUnicodeScalarLiteral") {}
        LibraryProtocol(
            "protocol ExpressibleByStringLiteral: ExpressibleByExtendedGraphemeClusterLiteral",
            role: .expressibleByStringLiteral
        ) {
            Requires("init(stringLiteral value: String)")
            Typealias("typealias StringLiteralType = String")
        }
        LibraryProtocol("protocol ExpressibleByBooleanLiteral", role: .expressibleByBooleanLiteral) {
            Requires("init(booleanLiteral value: Bool)")
            Typealias("typealias BooleanLiteralType = Bool")
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

/// `Mirror`: what a value is made of.
enum MirrorType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("struct Mirror", "What a value is made of.") {
            Initializer(
                "init(reflecting value: Any)", "The mirror of a value.",
                raw: { call in
                    let (value, type) = Existential.opened(call[0], call.types.parameters[0])
                    return .record(Record.of(call.result, [.object(Existential(type, value))]))
                })
            Property(
                "var children: [(label: String?, value: Any)] { get }", "The stored properties, elements or payload.",
                raw: { call in
                    let (value, type) = try reflected(call)
                    let element = call.result.arguments.first ?? .any
                    return .array(
                        ValueParts(value, type, call.context).children.map { child in
                            let label = child.label.map { Value.string($0) } ?? .none
                            let (value, type) = Existential.opened(child.value, child.type)
                            return .record(Record.of(element, [label, .object(Existential(type, value))]))
                        })
                })
            Property(
                "var displayStyle: MirrorDisplayStyle? { get }", "The kind of the value; nil for numbers and text.",
                raw: { call in
                    let (value, type) = try reflected(call)
                    guard let style = ValueParts(value, type, call.context).style,
                        let nominal = call.result.arguments.first?.nominal
                    else { return .none }
                    nominal.prepareIfNeeded()
                    return nominal.cases.first { $0.name == style.rawValue }
                        .map { .object(EnumValue($0, type: .nominal(nominal, []))) } ?? .none
                })
            Property(
                "var subjectType: Any.Type { get }", "The value's type.",
                raw: { call in .object(TypeValue(try reflected(call).1)) })
            Property(
                "var description: String { get }", "The kind of value that is mirrored.",
                raw: { call in
                    .string("Mirror for \(try reflected(call).1.runtimeName)")
                })
        }
        LibraryType("enum MirrorDisplayStyle: Hashable", "The kinds of values.") {
            Case("case `struct`, `class`, `enum`, tuple, optional, collection, dictionary, set", "A kind of value.")
        }
    }

    private static func reflected(_ call: RawCall) throws -> (Value, Type) {
        guard case .record(let record) = call[0] else { throw LibraryTrap("a mirror was expected") }
        return Existential.opened(record[0], .any)
    }
}

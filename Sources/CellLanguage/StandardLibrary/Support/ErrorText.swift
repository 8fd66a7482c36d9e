/// What an error says of itself to people.
enum ErrorText {
    /// `localizedDescription`: the text that a `LocalizedError` gives, or Foundation's own.
    static func localized(_ error: Value, _ type: Type, _ context: CallContext) throws -> String {
        let (value, type) = Existential.opened(error, type)
        if case .object(let box as NativeBox) = value, let error = box.value as? any Error {
            return error.localizedDescription
        }
        let types = context.session.types
        if let localized = types.types["LocalizedError"], types.conforms(type, to: localized),
            let engine = context.session.engine
        {
            let text = try engine.property("errorDescription", of: value, type, context.state, at: context.site)
            if case .string(let text) = text { return text }
        }
        return "The operation could not be completed. (\(type.qualifiedName) error \(code(value)).)"
    }

    /// The number by which Foundation knows an error: of an enum its case, those with a payload first; else 1.
    private static func code(_ value: Value) -> Int {
        guard case .object(let object) = value, let error = object as? EnumValue else { return 1 }
        let cases = error.enumCase.owner.cases
        let ordered = cases.filter { !$0.payload.isEmpty } + cases.filter(\.payload.isEmpty)
        return ordered.firstIndex { $0 === error.enumCase } ?? 0
    }
}

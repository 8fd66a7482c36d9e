extension Type: CustomStringConvertible {
    /// The type as Swift writes it in messages: `[String : Int]?`, `(Int, Double) throws -> Bool`.
    package var description: String {
        switch self {
        case .nominal(let nominal, let arguments): return Self.describe(nominal, arguments)
        case .tuple(let elements):
            let parts = elements.map { element in
                (element.label.map { "\($0): " } ?? "") + element.type.description
            }
            return "(\(parts.joined(separator: ", ")))"
        case .function(let function):
            let parts = function.parameters.map { parameter in
                (parameter.isInout ? "inout " : "")
                    + (parameter.isVariadic ? "\(parameter.argumentType)..." : parameter.type.description)
            }
            return
                "(\(parts.joined(separator: ", "))) \(function.canThrow ? "throws\(function.thrown.map { "(\($0))" } ?? "") " : "")-> \(function.result)"
        case .existential(let protocols):
            if protocols.isEmpty { return LanguageNames.any }
            return (isAnyHashable ? "" : "any ") + Self.names(of: protocols)
        case .parameter(let parameter): return parameter.name
        case .member(let base, let name): return "\(base).\(name)"
        case .metatype(let type): return "\(type).Type"
        case .unknown: return "_"
        case .error: return "<<error>>"
        }
    }

    /// The parts of a composition; a class that one of its protocols asks for is not written.
    private static func names(of parts: [Nominal]) -> String {
        parts.filter { part in !parts.contains { $0.kind == .protocolType && $0.requiredClass == part } }
            .map(\.name).joined(separator: " & ")
    }

    private static func describe(_ nominal: Nominal, _ arguments: [Type]) -> String {
        switch (nominal.role, arguments.count) {
        case (.array, 1): return "[\(arguments[0])]"
        case (.dictionary, 2): return "[\(arguments[0]) : \(arguments[1])]"
        case (.optional, 1):
            switch arguments[0] {
            case .function: return "(\(arguments[0]))?"
            case .existential(let protocols) where !protocols.isEmpty && !arguments[0].isAnyHashable:
                return "(\(arguments[0]))?"
            default: return "\(arguments[0])?"
            }
        default: break
        }
        if let place = nominal.place { return "\(describe(place.outer, arguments)).\(place.name)" }
        return nominal.name(with: arguments, \.qualifiedName, \.description)
    }

    /// The type's name as `print(type(of:))` and containers show it: `Array<Int>` is written out there.
    package var runtimeName: String {
        switch self {
        case .nominal(let nominal, let arguments):
            if let place = nominal.place { return place.name }
            let own = arguments.dropFirst(nominal.outerParameterCount)
            return own.isEmpty ? nominal.name : "\(nominal.name)<\(own.map(\.runtimeName).joined(separator: ", "))>"
        case .tuple(let elements):
            let parts = elements.map { element in
                (element.label.map { "\($0): " } ?? "") + element.type.runtimeName
            }
            return "(\(parts.joined(separator: ", ")))"
        case .metatype(let type): return "\(type.runtimeName).Type"
        case .existential(let protocols):
            return protocols.isEmpty ? LanguageNames.any : Self.names(of: protocols)
        default: return description
        }
    }

    /// The type's name with its module and the types around it, as values inside containers show it: `Swift.Array<main.P>`.
    package var qualifiedName: String {
        switch self {
        case .nominal(let nominal, let arguments):
            if let place = nominal.place {
                return "\(Type.nominal(place.outer, arguments).qualifiedName).\(place.name)"
            }
            return nominal.name(with: arguments, \.nameInModule, \.qualifiedName)
        case .tuple(let elements):
            let parts = elements.map { element in
                (element.label.map { "\($0): " } ?? "") + element.type.qualifiedName
            }
            return "(\(parts.joined(separator: ", ")))"
        case .metatype(let type): return "\(type.qualifiedName).Type"
        case .existential(let protocols):
            return protocols.isEmpty ? LanguageNames.any : protocols.map(\.nameInModule).joined(separator: " & ")
        default: return description
        }
    }
}

extension Nominal {
    /// The name with the types around it, each with its own generic arguments: `Stack<Int>.Node`.
    fileprivate func name(
        with arguments: [Type], _ plain: (Nominal) -> String, _ show: (Type) -> String
    ) -> String {
        let own = arguments.dropFirst(outerParameterCount)
        let list = own.isEmpty ? "" : "<\(own.map(show).joined(separator: ", "))>"
        guard outerParameterCount > 0, let parent, arguments.count >= outerParameterCount else {
            return plain(self) + list
        }
        return "\(parent.name(with: Array(arguments.prefix(outerParameterCount)), plain, show)).\(name)\(list)"
    }

    /// The name as Swift knows it across modules. A cell's own types are those of a program's main file.
    fileprivate var nameInModule: String {
        if let native { return String(reflecting: native.swiftType) }
        return "\(span == nil ? "Swift" : "main").\(qualifiedName)"
    }
}

extension Type {
    /// A protocol's type without its `any`, as what something conforms to.
    var plainDescription: String {
        let text = description
        return text.hasPrefix("any ") ? String(text.dropFirst(4)) : text
    }
}

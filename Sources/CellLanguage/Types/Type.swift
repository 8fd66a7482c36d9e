/// A type of the cell language.
package indirect enum Type: Hashable {
    /// A struct, class or enum with its generic arguments.
    case nominal(Nominal, [Type])
    /// A tuple; the empty one is `Void`.
    case tuple([TupleElement])
    /// A function.
    case function(FunctionType)
    /// `any P & Q`; without protocols it is `Any`. One of them may be a class: `Base & P`.
    case existential([Nominal])
    /// A generic parameter, or a protocol's `Self`.
    case parameter(GenericParameter)
    /// An associated type of a type that is not known yet: `S.Element`.
    case member(Type, String)
    /// The type of a type.
    case metatype(Type)
    /// A type that context does not tell; only in what is expected of an expression.
    case unknown
    /// What could not be checked; it has been reported and fits everywhere.
    case error

    /// One element of a tuple type.
    package struct TupleElement: Hashable {
        package var label: String?
        package var type: Type

        package init(_ label: String? = nil, _ type: Type) {
            self.label = label
            self.type = type
        }
    }

    /// `()`
    package static var void: Type { .tuple([]) }
    /// `Any`
    package static var any: Type { .existential([]) }
}

/// A function's type.
package struct FunctionType: Hashable {
    package var parameters: [Parameter]
    package var result: Type
    package var canThrow: Bool
    /// The one type of errors that it throws, where it says so.
    package var thrown: Type?

    /// One parameter of a function type.
    package struct Parameter: Hashable {
        package var type: Type
        package var isInout = false
        package var isVariadic = false

        /// The type of one argument: of a variadic parameter, whose own type is an array, that of an element.
        var argumentType: Type { isVariadic ? type.arguments.first ?? .error : type }

        package init(_ type: Type, isInout: Bool = false, isVariadic: Bool = false) {
            self.type = type
            self.isInout = isInout
            self.isVariadic = isVariadic
        }
    }

    /// Which of so many arguments go to each parameter; nil where there are too many or too few.
    func places(of count: Int) -> [Range<Int>]? {
        guard let last = parameters.last, last.isVariadic else {
            return count == parameters.count ? (0..<count).map { $0..<$0 + 1 } : nil
        }
        let fixed = parameters.count - 1
        return count < fixed ? nil : (0..<fixed).map { $0..<$0 + 1 } + [fixed..<count]
    }

    package init(_ parameters: [Parameter], _ result: Type, canThrow: Bool = false, thrown: Type? = nil) {
        self.parameters = parameters
        self.result = result
        self.canThrow = canThrow
        self.thrown = thrown
    }

    /// The type with its errors replaced; one that throws `Never` does not throw.
    func throwing(_ type: Type) -> FunctionType {
        var copy = self
        let isNever = type.nominal?.role == .never
        copy.canThrow = canThrow && !isNever
        copy.thrown = isNever || type.isAnyError ? nil : type
        return copy
    }
}

/// A generic parameter of a declaration, or the `Self` of a protocol. Two are equal when they are the same object.
package final class GenericParameter {
    package var name: String { variable < 0 ? declaredName : "$T\(variable)" }
    private let declaredName: String
    /// The protocols (and at most one class) that arguments must conform to.
    package var bounds: [Type] = [] { didSet { DeclarationChanges.note(inLibrary: false) } }
    /// What `where` clauses say of its associated types, e.g. `S.Element == Int`.
    package var sameTypes: [(member: Type, type: Type)] = [] { didSet { DeclarationChanges.note(inLibrary: false) } }
    /// What associated types must conform to: `S.Element: Comparable`.
    package var memberBounds: [(member: Type, bound: Type)] = [] {
        didSet { DeclarationChanges.note(inLibrary: false) }
    }

    /// The place among the type variables of an inference; negative for parameters that a declaration names.
    let variable: Int
    /// The result that is declared `some P` whose type it is.
    let opaque: OpaqueResult.Form?

    package init(_ name: String) {
        declaredName = name
        variable = -1
        opaque = nil
    }

    /// A type that an inference is to find.
    init(variable: Int) {
        declaredName = ""
        self.variable = variable
        opaque = nil
    }

    /// What a result is that is declared `some P`. It changes nothing that has been found out about other types.
    init(_ name: String, _ opaque: OpaqueResult.Form, bound: Type) {
        declaredName = name
        variable = -1
        self.opaque = opaque
        bounds = [bound]
    }
}

extension GenericParameter: Hashable {
    package static func == (left: GenericParameter, right: GenericParameter) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Type {
    /// The nominal type's declaration, where it is one.
    package var nominal: Nominal? {
        if case .nominal(let nominal, _) = self { return nominal }
        return nil
    }

    /// The generic arguments of a nominal type.
    package var arguments: [Type] {
        if case .nominal(_, let arguments) = self { return arguments }
        return []
    }

    package var isVoid: Bool { self == .void }

    /// The class of a composition with one: `Base` of `Base & P`.
    var classPart: Type? {
        guard case .existential(let parts) = self else { return nil }
        return parts.first { $0.kind == .classType }.map { .nominal($0, []) }
    }

    /// Whether it is `AnyHashable`: written as a type of its own, it holds whatever can be hashed, as a protocol's type does.
    var isAnyHashable: Bool {
        if case .existential(let protocols) = self { return protocols.first?.role == .anyHashable }
        return false
    }

    /// Whether it is the type of a type.
    var isMetatype: Bool {
        if case .metatype = self { return true }
        return false
    }

    package var isError: Bool {
        if case .error = self { return true }
        return false
    }

    /// Whether the type has no hole that inference still has to fill.
    package var isKnown: Bool {
        !contains { type in
            if case .unknown = type { return true }
            return false
        }
    }

    /// Whether nothing of it is left to find out, and nothing is wrong with it.
    var isPlainlyKnown: Bool { isKnown && !hasVariable && !isError }

    /// Whether it names a generic parameter anywhere.
    package var isConcrete: Bool {
        !contains { type in
            switch type {
            case .parameter, .member, .unknown, .error: true
            default: false
            }
        }
    }

    /// Whether an inference is still to find part of it.
    var hasVariable: Bool {
        contains { type in
            if case .parameter(let parameter) = type { return parameter.variable >= 0 }
            return false
        }
    }

    /// Whether `test` holds for the type or one that it is made of.
    package func contains(where test: (Type) -> Bool) -> Bool {
        if test(self) { return true }
        switch self {
        case .nominal(_, let arguments): return arguments.contains { $0.contains(where: test) }
        case .tuple(let elements): return elements.contains { $0.type.contains(where: test) }
        case .function(let function):
            return function.result.contains(where: test) || function.thrown?.contains(where: test) == true
                || function.parameters.contains { $0.type.contains(where: test) }
        case .metatype(let type), .member(let type, _): return type.contains(where: test)
        case .existential(let protocols):
            return protocols.contains { $0.saidTypes.contains { $0.contains(where: test) } }
        case .parameter(let parameter):
            return parameter.opaque?.arguments.contains { $0.contains(where: test) } ?? false
        case .unknown, .error: return false
        }
    }

    /// The type with each direct part replaced.
    package func mapParts(_ transform: (Type) -> Type) -> Type {
        switch self {
        case .nominal(let nominal, let arguments):
            return arguments.isEmpty ? self : .nominal(nominal, arguments.map(transform))
        case .tuple(let elements):
            return .tuple(elements.map { TupleElement($0.label, transform($0.type)) })
        case .function(var function):
            function.result = transform(function.result)
            if let thrown = function.thrown { function = function.throwing(transform(thrown)) }
            for index in function.parameters.indices {
                function.parameters[index].type = transform(function.parameters[index].type)
            }
            return .function(function)
        case .metatype(let type): return .metatype(transform(type))
        case .member(let type, let name): return .member(transform(type), name)
        case .existential(let protocols):
            let saysNothing = protocols.allSatisfy { $0.saidTypes.isEmpty }
            return saysNothing ? self : .existential(protocols.map { $0.mapSaidTypes(transform) })
        case .parameter(let parameter):
            guard let form = parameter.opaque, !form.arguments.isEmpty else { return self }
            return form.declaration.type(for: form.arguments.map(transform))
        case .unknown, .error: return self
        }
    }
}

extension Type {
    /// `any Error`: what a function throws that says no type.
    fileprivate var isAnyError: Bool {
        guard case .existential(let protocols) = self else { return false }
        return protocols.count == 1 && protocols[0].role == .error
    }

    /// How deep its generic arguments, elements and parameters nest.
    var nesting: Int {
        switch self {
        case .nominal(_, let arguments): (arguments.map(\.nesting).max() ?? 0) + 1
        case .tuple(let elements): (elements.map(\.type.nesting).max() ?? 0) + 1
        case .function(let function): (function.parameters.map(\.type.nesting) + [function.result.nesting]).max() ?? 1
        default: 1
        }
    }
}

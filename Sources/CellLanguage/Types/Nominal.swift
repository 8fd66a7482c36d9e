/// A declared type: struct, class, enum or protocol, of a cell or of the library. Two are equal when they are the same
/// object: a cell that declares `Point` again makes another type.
package final class Nominal {
    /// The kinds of declared types.
    package enum Kind {
        case structure, classType, enumeration, protocolType

        package var word: String {
            switch self {
            case .structure: "struct"
            case .classType: "class"
            case .enumeration: "enum"
            case .protocolType: "protocol"
            }
        }
    }

    package let name: String
    package let kind: Kind
    /// What the language itself needs to know the type for.
    package let role: CoreRole?
    package var parent: Nominal?
    /// Those of the types around it come first: `Node` in `Stack<Element>` is a type for each `Element`.
    package var genericParameters: [GenericParameter] = [] { didSet { noteChange() } }
    /// How many generic parameters are those of the types around it.
    package var outerParameterCount = 0
    package var outerParameters: ArraySlice<GenericParameter> { genericParameters.prefix(outerParameterCount) }
    package var documentation = ""
    /// Where a cell declared it.
    package var span: SourceSpan?
    /// Whether the library's own bodies, or a cell's, say what its values are: its members are called as they stand.
    package var isOfLanguage: Bool { span != nil || isWritten }
    /// Whether it is a type of the library that is written in the language: fields, and bodies that use them.
    var isWritten = false
    /// Of a type of the library that Swift declares inside a generic one, that one and the name there. It takes the same
    /// arguments: `Dictionary<String, Int>.Keys`.
    var place: (outer: Nominal, name: String)?
    /// Whether it is a class that cannot be inherited from.
    package var isFinal = false
    /// What runs when an instance of a class ends.
    package var deinitializer: FunctionDeclaration?
    /// Whether a cell declares it to put together what other bodies list.
    package var isResultBuilder = false
    /// Whether it is an `indirect enum`.
    package var isIndirect = false

    /// The superclass of a class.
    package var superclass: Type? {
        get {
            prepareIfNeeded()
            return knownSuperclass
        }
        set {
            knownSuperclass = newValue
            noteChange()
        }
    }
    private var knownSuperclass: Type?
    /// The protocols it says it conforms to, with the conditions of conditional conformances.
    package var conformances: [Conformance] = [] {
        didSet {
            noteChange()
            if touchesLibrary { for conformance in conformances { conformance.to.isAdoptedByLibrary = true } }
        }
    }
    /// Associated types of a protocol: name, and the default if it has one.
    package var associatedTypes: [(name: String, defaultType: Type?)] = [] { didSet { noteChange() } }
    /// The associated types that are named in angle brackets: `Collection<Int>`.
    package var primaryAssociatedTypes: [String] = []
    /// Of a protocol that says what another's associated types are, that other.
    package var constrains: Nominal?
    /// What it says that the other's primary associated types are.
    var saidTypes: [Type] = []
    /// The protocols that say what this one's associated types are, by what they say.
    var constrainedForms: [[Type]: Nominal] = [:]
    /// The class that all types inherit from which conform to a protocol: `protocol Pet: Animal`.
    package var requiredClass: Nominal? {
        get { ownRequiredClass ?? conformances.lazy.compactMap(\.to.requiredClass).first }
        set {
            ownRequiredClass = newValue
            if let newValue { selfParameter.bounds.append(.nominal(newValue, [])) }
            noteChange()
        }
    }
    private var ownRequiredClass: Nominal?
    /// What associated types must conform to.
    package var associatedBounds: [(name: String, bound: Type)] = [] { didSet { noteChange() } }
    /// What `where` clauses say of them.
    package var associatedRequirements: [Requirement] = [] { didSet { noteChange() } }
    /// Texts of what associated types of the library are where a type doesn't say, read when one is asked for: they name
    /// types that are declared with the protocol's own help.
    var pendingDefaults: [String: String] = [:]
    /// Texts of typealiases and associated types of the library, read with the header.
    var pendingTypeTexts: [(text: String, keyword: String)] = []
    /// The fields of a library type whose values are records, read with the header.
    var pendingFields: [any LibraryMember] = []
    /// Texts of the cases of a library's enum, read with the header.
    var pendingCaseTexts: [(text: String, documentation: String)] = []
    /// `Self` in a protocol.
    package lazy var selfParameter: GenericParameter = {
        let parameter = GenericParameter(LanguageNames.selfType)
        parameter.bounds = [.existential([self])]
        return parameter
    }()

    /// The members by base name, in the order of their declaration; operators, `init` and `subscript` included.
    private var membersByName: [String: [Member]] = [:]
    /// Types declared inside, typealiases included.
    package var nestedTypes: [String: TypeDeclaration] = [:] { didSet { noteChange() } }
    /// The stored properties in order: the layout of an instance, those of the superclass first.
    package var storedProperties: [VariableDeclaration] = []
    /// The cases of an enum in order.
    package var cases: [EnumCase] = []
    /// The raw type of an enum that has one.
    package var rawType: Type?
    /// How a library type's values are made from Swift values and shown.
    package var native: NativeTypeFacts?
    /// Called once before the first look at members or nested types: library texts are read late.
    package var onFirstUse: (() -> Void)?
    /// Called before members of a name are looked up.
    package var loadMembers: ((String) -> [Member])?
    /// All member names that `loadMembers` knows.
    package var loadableNames: (() -> [String])?
    private var loadedNames: Set<String> = []
    /// The requirements of a library's protocol, once somebody has asked for them.
    var knownRequirements: [Member]?
    /// Values of the type that no variable's declared type tells of.
    let presence = Presence()

    package init(_ name: String, kind: Kind, role: CoreRole? = nil, parent: Nominal? = nil) {
        self.name = name
        self.kind = kind
        self.role = role
        self.parent = parent
    }

    /// The name with those of the types around it: `Outer.Inner`.
    package var qualifiedName: String { parent.map { "\($0.qualifiedName).\(name)" } ?? name }

    /// The type inside its own declaration: its generic parameters as arguments.
    package var selfType: Type {
        kind == .protocolType
            ? .parameter(selfParameter) : .nominal(self, genericParameters.map { .parameter($0) })
    }

    /// The generic parameters that its members are among: its own; of a protocol `Self`.
    var memberGenerics: [GenericParameter] { kind == .protocolType ? [selfParameter] : genericParameters }

    /// The members of a name that are declared on the type itself or its extensions.
    package func members(named name: String) -> [Member] {
        prepareIfNeeded()
        if let loadMembers, loadedNames.insert(name).inserted {
            let loaded = loadMembers(name)
            if !loaded.isEmpty { membersByName[name, default: []] = loaded + (membersByName[name] ?? []) }
        }
        return membersByName[name] ?? []
    }

    /// Adds a member.
    package func add(_ member: Member, named name: String) {
        _ = members(named: name)
        membersByName[name, default: []].append(member)
        knownRequirements = nil
        noteChange()
    }

    /// Drops members that a cell which failed had added.
    package func remove(_ members: [(name: String, member: Member)]) {
        for (name, member) in members { membersByName[name]?.removeAll { $0 == member } }
        knownRequirements = nil
        noteChange()
    }

    /// All members, of the library those that have been read.
    var declaredMembers: [Member] { membersByName.values.flatMap(\.self) }

    /// Makes the members that wait for the first look at them, so that the type no longer holds what makes them.
    func settleMembers(named name: String) {
        _ = members(named: name)
        loadMembers = nil
    }

    /// Drops all members of a type that nothing leads to any more.
    func removeAllMembers() {
        membersByName = [:]
        loadMembers = nil
        knownRequirements = nil
        noteChange()
    }

    /// The names of all members, in alphabetical order; fields of the library's types, which cells don't know, left out.
    package var memberNames: [String] {
        let names = span == nil ? membersByName.filter { !$0.value.allSatisfy(\.isHidden) } : membersByName
        return Set(names.keys).union(loadableNames?() ?? []).union(cases.map(\.name)).sorted()
    }

    /// Whether a cell's protocol is one that a type of the library conforms to.
    private var isAdoptedByLibrary = false {
        didSet {
            if isAdoptedByLibrary, !oldValue {
                for conformance in conformances { conformance.to.isAdoptedByLibrary = true }
            }
        }
    }

    /// Whether a change of it may change what is known of the library's types.
    private var touchesLibrary: Bool { span == nil || isAdoptedByLibrary }

    private func noteChange() { DeclarationChanges.note(inLibrary: touchesLibrary) }

    /// The protocols that a protocol refines, theirs included.
    var ancestorsInProtocols: Set<Nominal> {
        var found: Set<Nominal> = []
        var pending = conformances.map(\.to)
        while let next = pending.popLast() {
            if found.insert(next).inserted { pending += next.conformances.map(\.to) }
        }
        return found
    }

    /// The superclasses from the nearest on.
    package var ancestors: [Nominal] {
        var chain: [Nominal] = []
        var next = superclass?.nominal
        while let current = next, !chain.contains(current), current != self {
            chain.append(current)
            next = current.superclass?.nominal
        }
        return chain
    }
}

extension Nominal: Hashable {
    package static func == (left: Nominal, right: Nominal) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A protocol that a type conforms to.
package struct Conformance {
    package var to: Nominal
    /// What must hold of the type's generic parameters.
    package var conditions: [Requirement] = []
    /// Associated types that are said outright (`typealias`) or found by inference.
    package var associatedTypes: [String: Type] = [:]
    /// Where a cell says it.
    package var span: SourceSpan?

    package init(to: Nominal, conditions: [Requirement] = [], span: SourceSpan? = nil) {
        self.to = to
        self.conditions = conditions
        self.span = span
    }
}

/// What a `where` clause asks.
package enum Requirement {
    case conforms(Type, Type)
    case same(Type, Type)
}

/// A name that stands for a type.
package enum TypeDeclaration {
    case nominal(Nominal)
    /// A typealias with its generic parameters.
    case alias(Type, [GenericParameter])
}

/// One case of an enum.
package final class EnumCase {
    package let name: String
    package let index: Int
    package var payload: [Type.TupleElement]
    package var rawValue: Value?
    /// Whether its payload is kept by reference: the enum may contain itself.
    package var isIndirect = false
    package let owner: Nominal
    package var documentation = ""

    package init(_ name: String, index: Int, payload: [Type.TupleElement], owner: Nominal) {
        self.name = name
        self.index = index
        self.payload = payload
        self.owner = owner
    }
}

/// The types and protocols that the language's own constructs lead to. The table says which declaration plays which role.
package enum CoreRole: Hashable {
    case int, double, float, bool, string, character, array, dictionary, set, optional
    /// The other integer types: arithmetic wraps at their width.
    case fixedWidthInteger
    case range, closedRange, partialRangeFrom, partialRangeThrough, partialRangeUpTo
    case never
    /// The classes of key paths, and the protocol whose subscripts take them.
    case anyKeyPath, partialKeyPath, keyPath, writableKeyPath, referenceWritableKeyPath, keyPathRoot
    case error, sequence, iterator, equatable, hashable, comparable, customStringConvertible,
        customDebugStringConvertible, caseIterable,
        rawRepresentable
    case identifiable, anyObject, anyHashable
    case expressibleByIntegerLiteral, expressibleByFloatLiteral, expressibleByStringLiteral, expressibleByBooleanLiteral
    case expressibleByArrayLiteral, expressibleByDictionaryLiteral, expressibleByNilLiteral
    case expressibleByStringInterpolation, stringInterpolation, defaultStringInterpolation
    case additiveArithmetic, numeric, collection, sendable
}

extension CoreRole {
    /// Whether it is a class of key paths whose parts can be changed.
    var isWritableKeyPath: Bool { self == .writableKeyPath || self == .referenceWritableKeyPath }

    /// Whether it is a class that key path literals are instances of.
    var isKeyPath: Bool {
        switch self {
        case .anyKeyPath, .partialKeyPath, .keyPath, .writableKeyPath, .referenceWritableKeyPath: true
        default: false
        }
    }
}

/// The library's declarations, indexed by name and read when they are first needed; and what holds between types.
package final class TypeTable {
    package let library: Library
    /// The library's types by name.
    package private(set) var types: [String: Nominal] = [:]
    /// Those inside others, by their names with those of the types around them.
    private var innerTypes: [String: Nominal] = [:]
    private var functionItems: [String: [any LibraryMember]] = [:]
    private var functions: [String: [Member]] = [:]
    private var aliasTexts: [String: String] = [:]
    private var aliases: [String: TypeDeclaration] = [:]
    /// Types by the part that they play in the language.
    private var roles: [CoreRole: Nominal] = [:]
    private var membersOfType: [ObjectIdentifier: [PendingMember]] = [:]
    private var headers: [ObjectIdentifier: PendingHeader] = [:]
    private var extensionHeaders: [String: [ExtensionHeader]] = [:]
    private var nominalOfSwiftType: [ObjectIdentifier: Nominal] = [:]
    private var iterations: [ObjectIdentifier: NativeIteration] = [:]
    /// Operator functions by operator, wherever they are declared.
    private var operatorOwners: [String: [Nominal]] = [:]
    /// What is wrong with the table's own texts. Tests keep it empty.
    package let sink = DiagnosticSink()
    /// Lowers functions that the library calls back.
    weak var engine: LoweringEngine?
    /// What `where` clauses say of the generic parameters that the checker is among.
    var assumptions: [Requirement] = [] {
        didSet { if !(oldValue.isEmpty && assumptions.isEmpty) { answers.forgetScope() } }
    }
    /// Whether a result has been declared `some P`.
    var hasOpaqueResults = false
    /// The associated types that are just being found out.
    var inferring: Set<AssociatedTypeQuery> = []
    /// Whether declarations are being read: what properties begin with may name some that are still to come.
    private var isDeclaring = false
    /// What has been found out about types before.
    let answers = KnownAnswers()
    /// What the cells have declared.
    package let declared = DeclaredThings()
    /// Whether the functions that are being indexed run inside the library's wrapper.
    private var isWrapped = false

    private struct PendingMember {
        var name: String
        var member: any LibraryMember
        var header: ExtensionHeader?
    }

    private struct PendingHeader {
        var text: String
    }

    /// An extension's header, read once.
    final class ExtensionHeader {
        let text: String
        var requirements: [Requirement]?
        init(_ text: String) { self.text = text }
    }

    /// Reads declarations, which may name each other in any order.
    func declaring(_ work: () -> Void) {
        isDeclaring = true
        work()
        isDeclaring = false
        answers.forgetCells()
    }

    /// The type of a property; of one without annotation what it begins with tells it, once all declarations are known.
    func settledType(of variable: VariableDeclaration) -> Type {
        isDeclaring ? variable.type : variable.settledType
    }

    package init(_ library: Library) {
        self.library = library
        for part in library.parts {
            isWrapped = part.aroundCalls != nil
            for item in part.items { index(item) }
        }
        isWrapped = false
    }

    // MARK: Assumptions

    /// Does work for which other `where` clauses hold; those around it hold again afterwards.
    func withOwnAssumptions<Result>(_ work: () -> Result) -> Result {
        let outer = assumptions
        if !outer.isEmpty { assumptions = [] }
        defer { if !(outer.isEmpty && assumptions.isEmpty) { assumptions = outer } }
        return work()
    }

    // MARK: Index

    private func index(_ item: any LibraryItem) {
        switch item {
        case let type as LibraryType:
            let nominal = addType(type.header, type.documentation, type.role, type.facts, type.members)
            nominal.isWritten = type.isWritten
            if let place = type.place { nominal.place = types[place.outer].map { ($0, place.name) } }
        case let type as LibraryProtocol:
            addType(type.header, type.documentation, type.role, type.facts, type.members)
        case let part as LibraryExtension:
            let header = ExtensionHeader(part.header)
            let name = SignatureScanner.declaredType(of: part.header).name
            extensionHeaders[name, default: []].append(header)
            guard let nominal = types[name] ?? innerTypes[name] else {
                sink.error("'\(part.header)' stands before what it extends", at: .library)
                break
            }
            add(part.members, to: nominal, header: header)
        case let member as any LibraryMember
        where SignatureScanner.declaredName(of: member.signature).keyword == "typealias":
            aliasTexts[SignatureScanner.declaredName(of: member.signature).name] = member.signature
        case let member as any LibraryMember:
            for native in member.implementation.natives { native.isWrapped = isWrapped }
            functionItems[SignatureScanner.declaredName(of: member.signature).name, default: []].append(member)
        default: break
        }
    }

    @discardableResult private func addType(
        _ header: String, _ documentation: String, _ role: CoreRole?, _ facts: NativeTypeFacts?,
        _ members: [any LibraryMember]
    ) -> Nominal {
        let (keyword, path) = SignatureScanner.declaredType(of: header)
        let kind: Nominal.Kind =
            switch keyword {
            case "class": .classType
            case "enum": .enumeration
            case "protocol": .protocolType
            default: .structure
            }
        let nominal = declare(path, kind, role)
        nominal.documentation = documentation
        nominal.native = facts
        if let role { roles[role] = nominal }
        if let facts, facts.adapter == nil { nominalOfSwiftType[ObjectIdentifier(facts.swiftType)] = nominal }
        nominal.onFirstUse = { [unowned self, unowned nominal] in
            readHeader(SignatureScanner.innermost(header), of: nominal)
        }
        nominal.loadMembers = { [unowned self, unowned nominal] in load($0, of: nominal) }
        nominal.loadableNames = { [unowned self, unowned nominal] in
            (membersOfType[ObjectIdentifier(nominal)] ?? []).map(\.name)
        }
        add(members, to: nominal, header: nil)
        return nominal
    }

    /// A type under its name, or inside the type that stands before the last full stop.
    private func declare(_ path: String, _ kind: Nominal.Kind, _ role: CoreRole?) -> Nominal {
        guard let dot = path.lastIndex(of: ".") else {
            let nominal = Nominal(path, kind: kind, role: role)
            types[path] = nominal
            return nominal
        }
        let around = String(path[..<dot])
        let outer = types[around] ?? innerTypes[around]
        if outer == nil { sink.error("'\(path)' stands before the type around it", at: .library) }
        let nominal = Nominal(String(path[path.index(after: dot)...]), kind: kind, role: role, parent: outer)
        outer?.nestedTypes[nominal.name] = .nominal(nominal)
        innerTypes[path] = nominal
        return nominal
    }

    private func add(_ members: [any LibraryMember], to nominal: Nominal, header: ExtensionHeader?) {
        for member in members {
            if case .iteration(let iteration) = member.implementation {
                iterations[ObjectIdentifier(nominal)] = iteration
            }
            for native in member.implementation.natives { native.isWrapped = isWrapped }
            let (keyword, name) = SignatureScanner.declaredName(of: member.signature)
            if keyword == "typealias" || keyword == "associatedtype" {
                nominal.pendingTypeTexts.append((member.signature, keyword))
                continue
            }
            if case .field = member.implementation {
                nominal.pendingFields.append(member)
                continue
            }
            if keyword == "case" {
                nominal.pendingCaseTexts.append((member.signature, member.documentation))
                continue
            }
            membersOfType[ObjectIdentifier(nominal), default: []].append(
                PendingMember(name: name, member: member, header: header))
            if keyword == "func", SignatureScanner.isOperator(name) {
                operatorOwners[name, default: []].append(nominal)
            }
        }
    }

    // MARK: Reading

    private func readHeader(_ text: String, of nominal: Nominal) {
        SignatureReader(table: self).readHeader(text, of: nominal)
        SignatureReader(table: self).readTypeTexts(of: nominal)
        SignatureReader(table: self).readCases(of: nominal)
        SignatureReader(table: self).readFields(of: nominal)
        for header in extensionHeaders[nominal.qualifiedName] ?? [] {
            header.requirements = SignatureReader(table: self).readExtension(header.text, of: nominal)
        }
    }

    private func load(_ name: String, of nominal: Nominal) -> [Member] {
        nominal.prepareIfNeeded()
        let pending = (membersOfType[ObjectIdentifier(nominal)] ?? []).filter { $0.name == name }
        return pending.compactMap { entry in
            SignatureReader(table: self).readMember(
                entry.member, of: nominal, requirements: entry.header?.requirements ?? [])
        }
    }

    // MARK: Questions

    /// The library type that plays a part; a table without it lacks part of the language.
    package func core(_ role: CoreRole) -> Nominal {
        if let nominal = roles[role] { return nominal }
        let missing = Nominal("\(role)", kind: .structure, role: role)
        roles[role] = missing
        return missing
    }

    package func coreType(_ role: CoreRole, _ arguments: Type...) -> Type { .nominal(core(role), arguments) }
    package private(set) lazy var int = coreType(.int)
    package private(set) lazy var double = coreType(.double)
    package private(set) lazy var bool = coreType(.bool)
    package private(set) lazy var string = coreType(.string)
    package func optional(_ type: Type) -> Type { coreType(.optional, type) }
    package func array(of type: Type) -> Type { coreType(.array, type) }

    /// Free functions and global constants of a name.
    package func globals(named name: String) -> [Member] {
        if let known = functions[name] { return known }
        let read = (functionItems[name] ?? []).compactMap {
            SignatureReader(table: self).readMember($0, of: nil, requirements: [])
        }
        functions[name] = read
        return read
    }

    /// The type that a typealias of the library stands for.
    func alias(named name: String) -> TypeDeclaration? {
        if let known = aliases[name] { return known }
        guard let text = aliasTexts[name], let (type, generics) = SignatureReader(table: self).readAlias(text) else {
            return nil
        }
        aliases[name] = .alias(type, generics)
        return aliases[name]
    }

    /// All names that the library declares at the top, in alphabetical order.
    package private(set) lazy var globalNames = Set(functionItems.keys).union(types.keys).union(aliasTexts.keys)
        .sorted()

    /// Operator functions of a name, those declared inside types first.
    package func operators(named name: String) -> [FunctionDeclaration] {
        answers.operators(named: name) {
            var seen: Set<Nominal> = []
            var result: [FunctionDeclaration] = []
            for owner in operatorOwners[name] ?? [] where seen.insert(owner).inserted {
                result += owner.members(named: name).meaningsOfOperator
            }
            for case .function(let function) in globals(named: name) { result.append(function) }
            return result
        }
    }

    /// The library's own iteration over a type.
    package func iteration(of type: Type) -> NativeIteration? {
        guard let nominal = type.nominal else { return nil }
        for owner in [nominal] + nominal.ancestors {
            if let iteration = iterations[ObjectIdentifier(owner)] { return iteration }
        }
        return nil
    }

    /// The cell type of a Swift value: what the library declared for it, or for one of its superclasses.
    package func type(of value: Any) -> Type? {
        switch value {
        case is Int: return int
        case is Double: return double
        case is Float: return coreType(.float)
        case is Bool: return bool
        case is String: return string
        case is Character: return coreType(.character)
        case is [Int]: return array(of: int)
        case is [Double]: return array(of: double)
        case is [Float]: return array(of: coreType(.float))
        case is [String]: return array(of: string)
        default: break
        }
        if let nominal = nominalOfSwiftType[ObjectIdentifier(Swift.type(of: value))] { return .nominal(nominal, []) }
        var mirror = Mirror(reflecting: value).superclassMirror
        while let current = mirror {
            if let nominal = nominalOfSwiftType[ObjectIdentifier(current.subjectType)] { return .nominal(nominal, []) }
            mirror = current.superclassMirror
        }
        return nil
    }

    /// Registers a name for errors that the library throws and has not declared.
    package func errorType(for error: any Error) -> Type {
        let swiftType = Swift.type(of: error)
        if let type = type(of: error) { return type }
        let nominal = Nominal(String(describing: swiftType), kind: .structure)
        nominal.conformances = [Conformance(to: core(.error))]
        nominal.native = NativeTypeFacts(swiftType: swiftType)
        nominalOfSwiftType[ObjectIdentifier(swiftType)] = nominal
        return .nominal(nominal, [])
    }
}

extension [Member] {
    /// The functions among them. A protocol's requirement that the library fulfils for all types means the same as what
    /// fulfils it.
    fileprivate var meaningsOfOperator: [FunctionDeclaration] {
        let functions = compactMap { member -> FunctionDeclaration? in
            if case .function(let function) = member { return function }
            return nil
        }
        let given = functions.filter { !Member.function($0).isRequirement }
        return functions.filter { function in
            !Member.function(function).isRequirement || !given.contains { $0.type == function.type }
        }
    }
}

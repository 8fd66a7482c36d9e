import Synchronization

/// Counts the changes of declarations: of what types have as members, conform to and inherit from. Who remembers an answer
/// that hangs on these asks again when the number is another.
struct DeclarationChanges: Equatable {
    private static let ofLibrary = Atomic<Int>(0)
    private static let ofAll = Atomic<Int>(0)

    /// Changes of the library's types: their texts are read late, and cells extend them.
    private(set) var library = Self.ofLibrary.load(ordering: .relaxed)
    /// Those and the changes of the cells' types.
    private(set) var all = Self.ofAll.load(ordering: .relaxed)

    static func note(inLibrary: Bool) {
        ofAll.add(1, ordering: .relaxed)
        if inLibrary { ofLibrary.add(1, ordering: .relaxed) }
    }
}

/// An associated type of a type.
struct AssociatedTypeQuery: Hashable {
    var type: Type
    var name: String
}

/// What has been found out about types and is asked again and again: their members, what they conform to.
///
/// Every cell changes the cells' types and few change the library's, so that answers about these are kept apart: they hold
/// from cell to cell. Those about generic parameters hold only where the same is known of them.
final class KnownAnswers {
    private struct MemberQuery: Hashable {
        var type: Type
        var name: String
        var isStatic: Bool
    }

    private struct GeneralMemberQuery: Hashable {
        var declaration: ObjectIdentifier
        var name: String
        var isStatic: Bool
    }

    private struct OperatorQuery: Hashable {
        var name: String
        var fixity: OperatorFixity
    }

    private struct OwnOperatorQuery: Hashable {
        var name: String
        var type: ObjectIdentifier
        var isOpen: Bool
    }

    private final class Answers {
        var members: [MemberQuery: [FoundMember]] = [:]
        var generalMembers: [GeneralMemberQuery: [FoundMember]?] = [:]
        var associatedTypes: [AssociatedTypeQuery: Type] = [:]
        var protocols: [Type: [Nominal]] = [:]
        var operators: [String: [FunctionDeclaration]] = [:]
        var operatorOptions: [OperatorQuery: [Option]] = [:]
        var ownOperators: [OwnOperatorQuery: FunctionReference?] = [:]
    }

    private var ofLibrary = Answers()
    private var ofCells = Answers()
    private var ofScope = Answers()
    private var changes = DeclarationChanges()

    /// The members of a name, found out only once.
    func members(named name: String, of type: Type, isStatic: Bool, find: () -> [FoundMember]) -> [FoundMember] {
        let query = MemberQuery(type: type, name: name, isStatic: isStatic)
        if let known = answers(about: type)?.members[query] { return known }
        let found = find()
        answers(about: type)?.members[query] = found
        return found
    }

    /// The members of a name that a generic type has whatever its arguments are, found out only once.
    func generalMembers(
        named name: String, of nominal: Nominal, isStatic: Bool, find: () -> [FoundMember]?
    ) -> [FoundMember]? {
        func answers() -> Answers {
            refresh()
            return nominal.span == nil ? ofLibrary : ofCells
        }
        let query = GeneralMemberQuery(declaration: ObjectIdentifier(nominal), name: name, isStatic: isStatic)
        if let known = answers().generalMembers[query] { return known }
        let found = find()
        answers().generalMembers[query] = .some(found)
        return found
    }

    /// An associated type of a type, found out only once.
    func associatedType(named name: String, of type: Type, find: () -> Type) -> Type {
        let query = AssociatedTypeQuery(type: type, name: name)
        if let known = answers(about: type)?.associatedTypes[query] { return known }
        let found = find()
        answers(about: type)?.associatedTypes[query] = found
        return found
    }

    /// The protocols of a type, found out only once.
    func protocols(of type: Type, find: () -> [Nominal]) -> [Nominal] {
        if let known = answers(about: type)?.protocols[type] { return known }
        let found = find()
        answers(about: type)?.protocols[type] = found
        return found
    }

    /// The library's functions of an operator, found out only once.
    func operators(named name: String, find: () -> [FunctionDeclaration]) -> [FunctionDeclaration] {
        refresh()
        if let known = ofLibrary.operators[name] { return known }
        let found = find()
        refresh()
        ofLibrary.operators[name] = found
        return found
    }

    /// The library's meanings of an operator, found out only once.
    func operatorOptions(named name: String, _ fixity: OperatorFixity, find: () -> [Option]) -> [Option] {
        refresh()
        let query = OperatorQuery(name: name, fixity: fixity)
        if let known = ofLibrary.operatorOptions[query] { return known }
        let found = find()
        refresh()
        ofLibrary.operatorOptions[query] = found
        return found
    }

    /// The operator of two values of one of the library's types, found out only once.
    func ownOperator(
        named name: String, of nominal: Nominal, isOpen: Bool, find: () -> FunctionReference?
    ) -> FunctionReference? {
        refresh()
        let query = OwnOperatorQuery(name: name, type: ObjectIdentifier(nominal), isOpen: isOpen)
        if let known = ofLibrary.ownOperators[query] { return known }
        let found = find()
        refresh()
        ofLibrary.ownOperators[query] = .some(found)
        return found
    }

    /// Another scope says something else of generic parameters.
    func forgetScope() { ofScope = Answers() }

    /// The answers about a type; nil where part of it is still to be found out.
    private func answers(about type: Type) -> Answers? {
        if case .nominal(let nominal, let arguments) = type, arguments.isEmpty {
            refresh()
            return nominal.span == nil ? ofLibrary : ofCells
        }
        var (isOfLibrary, isGeneric) = (true, false)
        let isOpen = type.contains { part in
            switch part {
            case .nominal(let nominal, _): isOfLibrary = isOfLibrary && nominal.span == nil
            case .existential(let protocols): isOfLibrary = isOfLibrary && protocols.allSatisfy { $0.span == nil }
            case .parameter(let parameter):
                isGeneric = true
                return parameter.variable >= 0
            case .unknown, .error: return true
            default: break
            }
            return false
        }
        if isOpen { return nil }
        refresh()
        return isGeneric ? ofScope : isOfLibrary ? ofLibrary : ofCells
    }

    /// Forgets what is known about the cells' types, which keeps these.
    func forgetCells() { ofCells = Answers() }

    /// Forgets what a change of declarations may have changed.
    private func refresh() {
        let now = DeclarationChanges()
        guard now != changes else { return }
        if now.library != changes.library { ofLibrary = Answers() }
        ofCells = Answers()
        ofScope = Answers()
        changes = now
    }
}

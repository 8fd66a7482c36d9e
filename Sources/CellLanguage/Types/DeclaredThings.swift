/// What the cells have declared that may refer to itself: a type and its members, a function that calls itself. Reference
/// counts do not free such rings; `DeclarationSweep` takes apart what nothing else refers to.
///
/// Nothing here keeps a declaration alive.
package final class DeclaredThings {
    private struct Weak<Declaration: AnyObject> {
        weak var declaration: Declaration?
    }

    private var declaredTypes: [Weak<Nominal>] = []
    private var declaredFunctions: [Weak<FunctionDeclaration>] = []
    private var extendedTypes: Set<Nominal> = []
    private var addedMembers: [(owner: Nominal, member: Member)] = []
    private var specialised: [ObjectIdentifier: Weak<FunctionDeclaration>] = [:]
    private var codesOfValues: [Weak<FunctionCode>] = []
    /// How many more may be declared before it is worth while to look for what nobody needs.
    private var rest = DeclaredThings.fewest
    /// Rings of fewer declarations than this may stay.
    package static let fewest = 128

    /// Notes a type that a cell declares.
    func add(_ nominal: Nominal) {
        declaredTypes.append(Weak(declaration: nominal))
        rest -= 1
    }

    /// Notes a function that a cell declares.
    func add(_ function: FunctionDeclaration) {
        declaredFunctions.append(Weak(declaration: function))
        rest -= 1
    }

    /// Notes that a cell extends a type of the library.
    func addExtension(of nominal: Nominal) {
        if nominal.span == nil { extendedTypes.insert(nominal) }
    }

    /// Whether a cell has extended a type of the library.
    func extends(_ nominal: Nominal) -> Bool { extendedTypes.contains(nominal) }

    /// Notes a member that a cell adds to a type of the library.
    func add(_ member: Member, to owner: Nominal) {
        if owner.span == nil { addedMembers.append((owner, member)) }
    }

    /// Notes that a member has been taken from its type again.
    func remove(_ member: Member, from owner: Nominal) {
        if owner.span == nil { addedMembers.removeAll { $0.owner == owner && $0.member == member } }
    }

    /// Notes that a function has code for generic arguments, which may be types of cells.
    func addSpecialised(_ function: FunctionDeclaration) {
        specialised[ObjectIdentifier(function)] = Weak(declaration: function)
    }

    /// Notes code of which values are made.
    func add(_ code: FunctionCode) {
        codesOfValues.append(Weak(declaration: code))
        rest -= 1
    }

    /// Whether so much has been declared since the last sweep that another one costs little for each of it.
    var isSweepDue: Bool { rest <= 0 }

    /// Notes a sweep after which so many declarations are needed. What it has taken apart may take a moment to go.
    func noteSweep(needed: Int) {
        declaredTypes.removeAll { $0.declaration == nil }
        declaredFunctions.removeAll { $0.declaration == nil }
        codesOfValues.removeAll { $0.declaration == nil }
        specialised = specialised.filter { $0.value.declaration != nil }
        rest = max(Self.fewest, needed)
    }

    /// How many types and functions are kept.
    var count: Int { types.count + functions.count }
    var types: [Nominal] { declaredTypes.compactMap(\.declaration) }
    var functions: [FunctionDeclaration] { declaredFunctions.compactMap(\.declaration) }
    var extendedLibraryTypes: Set<Nominal> { extendedTypes }
    var membersOfLibraryTypes: [Member] { addedMembers.map(\.member) }
    var specialisedFunctions: [FunctionDeclaration] { specialised.values.compactMap(\.declaration) }
    /// The code of function values that are about.
    var livingCodes: [FunctionCode] { codesOfValues.compactMap(\.declaration).filter(\.hasValues) }
}

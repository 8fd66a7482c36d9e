/// A member of a type, or a name that is in scope.
package enum Member: Equatable {
    case function(FunctionDeclaration)
    case variable(VariableDeclaration)
    case enumCase(EnumCase)

    package static func == (left: Member, right: Member) -> Bool {
        switch (left, right) {
        case (.function(let a), .function(let b)): a === b
        case (.variable(let a), .variable(let b)): a === b
        case (.enumCase(let a), .enumCase(let b)): a === b
        default: false
        }
    }

    package var documentation: String {
        switch self {
        case .function(let function): function.documentation
        case .variable(let variable): variable.documentation
        case .enumCase(let enumCase): enumCase.documentation
        }
    }
}

/// One parameter of a function. A class, because lists of them are walked all the time; one is not changed once its
/// function has been read.
package final class ParameterDeclaration {
    /// What a caller writes before the colon; nil for `_`.
    package var label: String?
    package var name: String
    package var type: Type
    package var isInout = false
    package var isVariadic = false
    package var isAutoclosure = false
    /// Declared `!`.
    package var isImplicitlyUnwrapped = false
    /// Whether a function given here may be kept after the call.
    package var isEscaping = false
    package var defaultValue: DefaultValue?
    /// The result builder that turns a closure given here into values.
    package var builder: Type?
    package var span: SourceSpan?

    package init(label: String?, name: String, type: Type) {
        self.label = label
        self.name = name
        self.type = type
    }
}

/// A function, method, initializer, subscript or operator.
package final class FunctionDeclaration {
    /// What a declaration is called as.
    package enum Kind { case function, initializer, subscriptAccess, operatorFunction }

    /// Who runs a call.
    package enum Implementation {
        /// Swift code of the library.
        case native(NativeFunction)
        /// A node built at the place of the call: arithmetic and its like.
        case inline(InlineFunction)
        case change(ChangeFunction)
        /// A body of a cell, checked when it is first needed.
        case body(FunctionBody)
        /// A protocol's requirement: the conforming type's member runs.
        case requirement
        /// Sets every stored property from the parameters.
        case memberwise
        /// What enums with raw values have: `init?(rawValue:)`.
        case rawValue
        /// Equality, order and hashing made by the compiler.
        case synthesized(Synthesized)
    }

    /// Members that the compiler writes.
    package enum Synthesized { case equality, order }

    package let name: String
    package let kind: Kind
    package var parameters: [ParameterDeclaration] = []
    package var result: Type = .void
    package var genericParameters: [GenericParameter] = []
    /// Conditions of the extension it stands in, or of its own `where` clause, on other types than its own parameters.
    package var requirements: [Requirement] = []
    package var owner: Nominal?
    package var isStatic = false
    package var isMutating = false
    /// Whether it gives a computed property's value.
    package var isGetter = false
    package var canThrow = false
    /// The one type of errors that it throws, where it says so: `throws(ParseError)`.
    package var thrown: Type?
    /// Throws only if a closure that it is given does.
    package var isRethrowing = false
    package var isFailable = false
    package var isDiscardable = false
    /// Called only where no other function of its name can be: `@_disfavoredOverload`.
    var isDisfavored = false
    package var isPrivate = false
    /// The result builder that reads its body.
    package var builder: Type?
    /// What the result is, where it is declared `some P`.
    package var opaque: OpaqueResult?
    /// Whether the result is declared `!`.
    package var isImplicitlyUnwrapped = false
    package var isFinal = false
    /// Whether a class's method gives `Self`: an instance of the class that it is called on.
    var returnsSelf = false
    /// Whether an operator stands behind its operand.
    package var isPostfix = false
    package var isOverride = false
    package var isRequired = false
    package var isConvenience = false
    package var documentation = ""
    /// The declaration as a person reads it.
    package var signature: String {
        get { declaredText.text }
        set { declaredText = DeclaredText(newValue) }
    }
    var declaredText = DeclaredText("")
    package var span: SourceSpan?
    package var implementation: Implementation
    /// Whether the setter of a subscript leaves its receiver as it is.
    var hasNonmutatingSetter = false
    /// The setter of a subscript.
    package var setter: Implementation?
    /// The member of the superclass that it replaces.
    package weak var overridden: FunctionDeclaration?
    /// A name made unique in its type for overriding and protocol matching: `move(to:by:)`.
    package var fullName: String {
        kind == .operatorFunction ? name : "\(name)(\(parameters.map { ($0.label ?? "_") + ":" }.joined()))"
    }
    /// Code lowered for each list of generic arguments.
    package var codes: [[Type]: FunctionCode] = [:]
    package var setterCodes: [[Type]: FunctionCode] = [:]

    package init(_ name: String, kind: Kind, implementation: Implementation) {
        self.name = name
        self.kind = kind
        self.implementation = implementation
    }

    /// The function's type, `self` left out.
    package var type: FunctionType {
        FunctionType(
            parameters.map { FunctionType.Parameter($0.type, isInout: $0.isInout, isVariadic: $0.isVariadic) }, result,
            canThrow: canThrow || isRethrowing, thrown: thrown)
    }

    /// Whether a type gets an instance by an initializer that it has from elsewhere: a superclass, a protocol.
    func makesOther(than type: Type) -> Bool {
        guard kind == .initializer || returnsSelf, let owner else { return false }
        if owner.kind == .protocolType { return true }
        guard owner.kind == .classType else { return false }
        if case .parameter = type { return true }
        return type.nominal?.kind == .classType && type.nominal != owner
    }

    /// What it gives that makes an instance of a type, or nothing.
    func made(as type: Type, _ table: TypeTable) -> Type {
        isFailable || returnsSelf && result.nominal?.role == .optional ? table.optional(type) : type
    }

    /// The generic parameters that a specialisation needs: those of the owner, then its own.
    package var allGenericParameters: [GenericParameter] {
        if !isGeneric { return [] }
        guard let owner else { return outerGenericParameters + genericParameters }
        let outer = owner.memberGenerics
        if outerGenericParameters.isEmpty, genericParameters.isEmpty { return outer }
        return outerGenericParameters + outer + genericParameters
    }
    /// Whether it has generic parameters of its own or from around it.
    var isGeneric: Bool {
        if !genericParameters.isEmpty || !outerGenericParameters.isEmpty { return true }
        guard let owner else { return false }
        return owner.kind == .protocolType || !owner.genericParameters.isEmpty
    }
    /// The method as a function of its instance, once somebody has asked for it.
    var unboundForm: FunctionDeclaration?
    /// Of such a function the labels of the method, by which names mean it.
    var methodLabels: [String?]?
    var isUnbound: Bool { methodLabels != nil }
    /// The generic parameters of functions around a local function.
    package var outerGenericParameters: [GenericParameter] = []
}

/// A variable, constant or property.
package final class VariableDeclaration {
    /// Where the value is.
    package enum Storage {
        /// A variable of the session.
        case global(GlobalVariable)
        /// A local variable of a function.
        case local(LocalVariable)
        /// A stored property: its place in the instance.
        case field(Int)
        /// A stored property of the type itself.
        case staticField(GlobalVariable)
        /// Computed by a cell's code or by the library.
        case computed(getter: FunctionDeclaration, setter: FunctionDeclaration?)
        /// A protocol's requirement.
        case requirement(RequiredAccessors)
        /// The raw value of an enum's case.
        case rawValue
        /// All cases of an enum.
        case allCases
    }

    package let name: String
    package var type: Type
    /// What its type is, where that is declared `some P`.
    package var opaque: OpaqueResult?
    package var isLet: Bool
    package var storage: Storage
    package var owner: Nominal?
    package var isStatic = false
    package var isLazy = false
    /// The name of the lazy property whose value this keeps, nil before it is first read.
    package var lazyName: String?
    /// The result builder that reads its getter, or closures that it is given.
    package var builder: Type?
    /// Whether it keeps what it refers to alive.
    package var ownership = Ownership.strong
    package var isPrivate = false
    /// `private(set)`
    package var isSetterPrivate = false
    /// Whether a pattern declares it with others: `var (hits, misses) = (0, 0)`.
    package var isPartOfPattern = false
    /// Declared `!`.
    package var isImplicitlyUnwrapped = false
    package var isFinal = false
    /// Whether a subclass overrides it: access then goes through the instance's own type.
    package var isOverriddenSomewhere = false
    /// Finds the type of a property without annotation at its first use.
    package var inferType: (() -> Type)?
    /// Its type, which is found now where no annotation says it.
    var settledType: Type {
        if let infer = inferType {
            inferType = nil
            type = infer()
        }
        return type
    }
    package var isOverride = false
    package var documentation = ""
    package var signature: String {
        get { declaredText.text }
        set { declaredText = DeclaredText(newValue) }
    }
    var declaredText = DeclaredText("")
    package var span: SourceSpan?
    package var requirements: [Requirement] = []
    /// The value a stored property begins with.
    package var initializer: PropertyInitializer?
    package var willSet: FunctionDeclaration?
    package var didSet: FunctionDeclaration?
    /// The property of a superclass that it overrides.
    package var overridden: VariableDeclaration?
    /// The observers of a property that overrides another: its setter calls them.
    package var observers: [FunctionDeclaration] = []

    package init(_ name: String, type: Type, isLet: Bool, storage: Storage) {
        self.name = name
        self.type = type
        self.isLet = isLet
        self.storage = storage
    }

    /// Whether it takes a place in an instance.
    package var isStoredField: Bool {
        if case .field = storage { return true }
        return false
    }

    package var isSettable: Bool {
        switch storage {
        case .computed(_, let setter): setter != nil
        case .requirement(let accessors): accessors.isSettable
        default: !isLet
        }
    }

    /// Whether its value cannot be had of an instance that may not change.
    package var hasMutatingGetter: Bool {
        switch storage {
        case .computed(let getter, _): getter.isMutating
        case .requirement(let accessors): accessors.hasMutatingGetter
        default: false
        }
    }

    /// Whether it can be set in an instance that may not change.
    package var hasNonmutatingSetter: Bool {
        switch storage {
        case .computed(_, let setter?): !setter.isMutating
        case .requirement(let accessors): accessors.hasNonmutatingSetter
        default: false
        }
    }
}

/// What a protocol asks of a property or subscript: `{ get }`, `{ get set }`, `{ mutating get nonmutating set }`.
package struct RequiredAccessors {
    package var isSettable = false
    package var hasMutatingGetter = false
    package var hasNonmutatingSetter = false

    package init() {}
}

/// A local variable while its function is checked; lowering gives it a slot.
package final class LocalVariable {
    /// What declares a local variable.
    package enum Role { case variable, parameter, loop }

    package let name: String
    package var type: Type
    package var isLet: Bool
    /// The function or closure that declares it.
    package let owner: CaptureScope
    /// Whether a closure uses it: it then lives in a box that both share.
    package var isCaptured = false
    package var isMutated = false
    package var isInout = false
    /// `self` of a method.
    package var isReceiver = false
    /// Whether it keeps what it refers to alive.
    package var ownership = Ownership.strong
    /// A function that is only lent: a parameter without `@escaping`.
    package var isLent = false
    /// Declared `!`.
    package var isImplicitlyUnwrapped = false
    /// A `let` without a value that may still be given one.
    package var canInitialize = false
    /// What it was declared as.
    package var role = Role.variable
    package var span: SourceSpan?

    package init(_ name: String, type: Type, isLet: Bool, owner: CaptureScope) {
        self.name = name
        self.type = type
        self.isLet = isLet
        self.owner = owner
    }
}

extension LocalVariable: Hashable {
    package static func == (left: LocalVariable, right: LocalVariable) -> Bool { left === right }
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// A function or closure body, and which variables of the bodies around it it uses.
package final class CaptureScope {
    package let parent: CaptureScope?
    /// Captured variables in the order of their first use.
    package var captures: [LocalVariable] = []
    /// Local functions that are used inside: what they capture is captured here too.
    package var used: [CaptureScope] = []

    package init(parent: CaptureScope?) { self.parent = parent }
}

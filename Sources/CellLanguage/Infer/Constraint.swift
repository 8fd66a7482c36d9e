import SwiftSyntax

/// What the parts of an expression ask of each other's types.
enum Constraint {
    /// Both are the same type.
    case equal(Type, Type)
    /// Values of the first are used where the second is wanted.
    case convert(Type, Type)
    case conforms(Type, Nominal)
    /// The first is the second class or descends from it.
    case inherits(Type, Type)
    /// The type can be written as a literal of the kind.
    case literal(Type, LiteralKind)
    /// The first is an optional of the second.
    case optional(Type, of: Type)
    /// The second is the first made optional, unless it is already.
    case flattened(Type, Type)
    case reference(ReferenceUse)
    case call(CallUse)
    case choice(Disjunction)
    /// A closure whose parameters have no context; it is looked at when all else has been tried.
    case closure(ClosureUse, Type)
    case keyPath(KeyPathUse, Type)
    /// A part that the checker types on its own once what it depends on is known: closures of several statements.
    case closureBody(ClosureUse, parameters: [Type], result: Type)
    case branches(ExprSyntax, BodyContext, Type)
}

/// The kinds of literals, with the types of their parts.
enum LiteralKind {
    case integer, float, string, character, boolean, none
    case array(element: Type)
    case dictionary(key: Type, value: Type)
}

/// What became of a constraint.
enum Outcome {
    case solved, failed
    /// It cannot be decided before more is known.
    case waiting
}

/// A member that is read, not called.
struct ReferenceUse {
    let id: SyntaxIdentifier
    let base: Type
    let name: String
    let result: Type
    /// Whether the base is the type that context wants: `.name`.
    var isImplicit = false
}

/// A call on its way.
final class CallUse {
    let id: SyntaxIdentifier
    let callee: Callee
    let arguments: [WrittenArgument]
    let argumentTypes: [Type]
    let result: Type

    /// What is called, as far as it is known.
    enum Callee {
        case candidates([Option])
        case member(base: Type, name: String, isImplicit: Bool)
        case value(Type)
    }

    init(
        _ id: SyntaxIdentifier, _ callee: Callee, _ arguments: [WrittenArgument], _ argumentTypes: [Type],
        _ result: Type
    ) {
        self.id = id
        self.callee = callee
        self.arguments = arguments
        self.argumentTypes = argumentTypes
        self.result = result
    }
}

/// One meaning of a name.
struct Option {
    let member: Member
    /// What the receiver tells about generic parameters.
    let substitution: [GenericParameter: Type]
    var plan: ArgumentPlan?
    /// The type that an initializer or an enum's case makes.
    var constructed: Type?

    var function: FunctionDeclaration? {
        if case .function(let function) = member { return function }
        return nil
    }
}

/// A choice between several meanings.
struct Disjunction {
    /// What is done with the chosen one.
    enum Purpose {
        case call(CallUse)
        case reference(SyntaxIdentifier, Type)
        /// `??` with a fallback that is optional itself, or not.
        case coalesce(Coalescing)
    }

    let purpose: Purpose
    let options: [Option]
    /// What was known of the operands and the result when the options were last looked at.
    var known: [Type] = []
}

/// `left ?? right`.
struct Coalescing {
    let left: Type
    let right: Type
    let result: Type
    /// Whether the left side is an optional chain: its type is then no better known than the literal on the right.
    let isChain: Bool
}

/// What a name was taken for, with its generic arguments.
struct Choice {
    let option: Option
    var arguments: [GenericParameter: Type]
}

/// A closure in an expression.
final class ClosureUse {
    let node: ClosureExprSyntax
    /// The names that are visible around it.
    let context: BodyContext
    let variable: Type
    /// The types that its parameters are written with.
    let written: [Type?]
    let writtenResult: Type?
    /// Whether a result builder reads it: its statements are checked later.
    var isBuilder = false

    init(
        _ node: ClosureExprSyntax, _ context: BodyContext, _ variable: Type, written: [Type?], writtenResult: Type?
    ) {
        self.node = node
        self.context = context
        self.variable = variable
        self.written = written
        self.writtenResult = writtenResult
    }
}

/// A key path in an expression.
final class KeyPathUse {
    let node: KeyPathExprSyntax
    let root: Type?

    init(_ node: KeyPathExprSyntax, root: Type?) {
        self.node = node
        self.root = root
    }
}

/// How far a solution is from what is written; the first difference decides, as in the compiler.
struct InferenceScore: Comparable {
    var nonDefaultLiterals = 0
    var upcasts = 0
    var optionals = 0
    var existentials = 0

    static func < (left: InferenceScore, right: InferenceScore) -> Bool {
        left.ranks.lexicographicallyPrecedes(right.ranks)
    }

    private var ranks: [Int] { [nonDefaultLiterals, upcasts, optionals, existentials] }
}

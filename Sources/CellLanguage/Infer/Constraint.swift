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
    /// The type can be written as a literal of the kind, and so many are.
    case literal(Type, LiteralKind, count: Int)
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
    case keyPathAccess(KeyPathAccess)
    /// A part that the checker types on its own once what it depends on is known: closures of several statements.
    case closureBody(ClosureUse, parameters: [Type], result: Type)
    case branches(BranchesUse, Type)
    /// What a closure of one expression gives where nothing is wanted.
    case dropped(Type)
    /// What a closure throws that does not say it: what is wanted of it, or else what its text tells.
    case thrown(Type, byDefault: Type)
}

extension Constraint {
    /// Shows the types that the constraint waits for, as far as they are open.
    func visitTypes(_ visit: (Type) -> Void) {
        switch self {
        case .equal(let a, let b), .convert(let a, let b), .inherits(let a, let b), .optional(let a, of: let b),
            .flattened(let a, let b):
            visit(a)
            visit(b)
        case .conforms(let type, _), .literal(let type, _, _), .closure(_, let type), .keyPath(_, let type),
            .thrown(let type, byDefault: _), .dropped(let type):
            visit(type)
        case .reference(let use): visit(use.base)
        case .keyPathAccess(let use):
            visit(use.base)
            visit(use.path)
        case .call(let use):
            switch use.callee {
            case .candidates: break
            case .member(let base, _, _): visit(base)
            case .value(let type): visit(type)
            }
        case .choice(let disjunction): disjunction.purpose.visitTypes(visit)
        // These are looked at only when all else has been decided.
        case .closureBody, .branches: break
        }
    }
}

/// The kinds of literals, with the types of their parts.
enum LiteralKind {
    case integer, float, string, character, boolean, none
    case array(element: Type)
    case dictionary(key: Type, value: Type)
}

extension LiteralKind {
    var isNumber: Bool {
        switch self {
        case .integer, .float: true
        default: false
        }
    }

    /// Whether both are the same kind, of those without parts.
    func isSamePlainKind(as other: LiteralKind) -> Bool {
        switch (self, other) {
        case (.integer, .integer), (.float, .float), (.string, .string), (.character, .character),
            (.boolean, .boolean), (.none, .none):
            true
        default: false
        }
    }
}

/// What became of a constraint.
enum Outcome {
    case solved, failed
    /// It cannot be decided before more is known.
    case waiting
    /// The same, with fewer meanings.
    case narrowed(Disjunction)

    var isFailed: Bool {
        if case .failed = self { return true }
        return false
    }

    var isSolved: Bool {
        if case .solved = self { return true }
        return false
    }
}

/// A member that is read, not called.
final class ReferenceUse {
    let id: SyntaxIdentifier
    let base: Type
    let name: String
    /// The labels behind the name, where they are written.
    let labels: [String?]?
    let result: Type
    /// Whether the base is the type that context wants: `.name`.
    let isImplicit: Bool

    init(
        _ id: SyntaxIdentifier, _ base: Type, _ name: String, labels: [String?]? = nil, _ result: Type,
        isImplicit: Bool = false
    ) {
        self.id = id
        self.base = base
        self.name = name
        self.labels = labels
        self.result = result
        self.isImplicit = isImplicit
    }
}

/// An `if` or `switch` that gives a value, among the names that are visible around it.
final class BranchesUse {
    let syntax: ExprSyntax
    let context: BodyContext

    init(_ syntax: ExprSyntax, _ context: BodyContext) {
        self.syntax = syntax
        self.context = context
    }
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

/// One meaning of a name. A class, because lists of them are copied and filtered all the time.
final class Option {
    let member: Member
    /// What the receiver tells about generic parameters.
    let substitution: Substitution
    let plan: ArgumentPlan?
    /// The type that an initializer or an enum's case makes.
    let constructed: Type?
    /// Of an operator: what its operands and its result can only be, where no other type converts to it.
    let onlyTypes: OperatorTypes
    /// What is called, where it is a function.
    let function: FunctionDeclaration?

    init(
        member: Member, substitution: Substitution, plan: ArgumentPlan? = nil, constructed: Type? = nil,
        onlyTypes: OperatorTypes = OperatorTypes()
    ) {
        self.member = member
        if case .function(let function) = member { self.function = function } else { function = nil }
        self.substitution = substitution
        self.plan = plan
        self.constructed = constructed
        self.onlyTypes = onlyTypes
    }

    /// The same where the arguments of a call go to its parameters by this plan.
    func planned(_ plan: ArgumentPlan) -> Option {
        Option(
            member: member, substitution: substitution, plan: plan, constructed: constructed, onlyTypes: onlyTypes)
    }
}

/// The declarations of the types of an operator's operands and its result, as far as each can only be that one.
struct OperatorTypes {
    var left: ObjectIdentifier?
    var right: ObjectIdentifier?
    var result: ObjectIdentifier?

    /// Whether one of them is known to be another than what is given here.
    func exclude(_ other: OperatorTypes) -> Bool {
        Self.differ(left, other.left) || Self.differ(right, other.right) || Self.differ(result, other.result)
    }

    private static func differ(_ a: ObjectIdentifier?, _ b: ObjectIdentifier?) -> Bool {
        a != nil && b != nil && a != b
    }
}

/// A choice between several meanings.
final class Disjunction {
    /// What is done with the chosen one.
    enum Purpose {
        case call(CallUse)
        case reference(SyntaxIdentifier, Type)
        /// `??` with a fallback that is optional itself, or not.
        case coalesce(Coalescing)

        func visitTypes(_ visit: (Type) -> Void) {
            switch self {
            case .call(let use):
                for argument in use.argumentTypes { visit(argument) }
                visit(use.result)
            case .reference(_, let result): visit(result)
            case .coalesce(let use):
                visit(use.left)
                visit(use.right)
                visit(use.result)
            }
        }
    }

    let purpose: Purpose
    let options: [Option]
    /// What was known of the operands and the result when the options were last looked at.
    let known: [Type]
    /// Those that are taken without a look at the others, if one of them works.
    let favored: [Option]

    init(_ purpose: Purpose, _ options: [Option], known: [Type] = [], favored: [Option] = []) {
        self.purpose = purpose
        self.options = options
        self.known = known
        self.favored = favored
    }
}

/// `left ?? right`.
final class Coalescing {
    let left: Type
    let right: Type
    let result: Type
    /// What the left side's last link gives, where that is an optional chain. The chain wraps what is not optional in
    /// whatever the place wants, so that its type is then no better known than that of a literal on the right.
    let lastLink: Type?

    init(_ left: Type, _ right: Type, _ result: Type, lastLink: Type?) {
        self.left = left
        self.right = right
        self.result = result
        self.lastLink = lastLink
    }
}

/// What a name was taken for, with its generic arguments.
struct Choice {
    let option: Option
    var arguments: Substitution
}

/// A closure in an expression.
final class ClosureUse {
    let node: ClosureExprSyntax
    /// The names that are visible around it.
    let context: BodyContext
    /// The types that its parameters are written with.
    let written: [Type?]
    let writtenResult: Type?
    /// How many parameters it names; nil where it uses `$0`, `$1` …
    let namedParameters: Int?
    /// How many of `$0`, `$1` … it uses.
    private(set) lazy var numberedParameters = AnonymousParameters.highest(in: node) + 1
    /// The result builder that reads it: its statements are checked later.
    var builder: Type?

    init(_ node: ClosureExprSyntax, _ context: BodyContext, written: [Type?], writtenResult: Type?) {
        self.node = node
        self.context = context
        self.written = written
        self.writtenResult = writtenResult
        namedParameters = node.signature?.parameterClause?.count
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
    var disfavored = 0
    /// Closures of one expression whose value is dropped, since nothing is wanted of them.
    var droppedValues = 0
    var nonDefaultLiterals = 0
    var upcasts = 0
    var optionals = 0
    var existentials = 0

    static func < (left: InferenceScore, right: InferenceScore) -> Bool {
        (left.disfavored, left.droppedValues, left.nonDefaultLiterals, left.upcasts, left.optionals, left.existentials)
            < (
                right.disfavored, right.droppedValues, right.nonDefaultLiterals, right.upcasts, right.optionals,
                right.existentials
            )
    }
}

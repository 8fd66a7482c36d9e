import SwiftSyntax

/// A checked expression: what it does, its type, and where it stands.
package final class Expression {
    package let kind: Kind
    package let type: Type
    package let span: SourceSpan
    /// Whether it names what was declared with `!`: an optional that is unwrapped where only its content fits.
    package let isImplicitlyUnwrapped: Bool
    /// Whether it is `super`: the superclass's own members are meant.
    let isSuper: Bool
    /// Whether nobody wrote it: the `self` of a bare member name.
    let isImplicit: Bool

    package init(
        _ kind: Kind, _ type: Type, _ span: SourceSpan, isImplicitlyUnwrapped: Bool = false, isImplicit: Bool = false,
        isSuper: Bool = false
    ) {
        self.isImplicit = isImplicit
        self.kind = kind
        self.type = type
        self.span = span
        self.isImplicitlyUnwrapped = isImplicitlyUnwrapped
        self.isSuper = isSuper
    }

    /// The same expression standing elsewhere.
    func placed(at span: SourceSpan) -> Expression {
        Expression(kind, type, span, isImplicitlyUnwrapped: isImplicitlyUnwrapped, isSuper: isSuper)
    }

    package enum Kind {
        case literal(Value)
        /// A literal whose type is a generic parameter.
        case genericLiteral(Expression)
        case interpolation([Expression])
        case arrayLiteral([Expression])
        case dictionaryLiteral([(key: Expression, value: Expression)])
        case tuple([Expression])
        case local(LocalVariable)
        case global(GlobalVariable)
        /// A stored property of a struct or class instance.
        case field(Expression, VariableDeclaration)
        case tupleElement(Expression, Int)
        /// A property with code, or a requirement; without a receiver a static or global one.
        case property(VariableDeclaration, receiver: Expression?)
        case subscriptAccess(FunctionReference, receiver: Expression?, [Argument])
        case call(FunctionReference, receiver: Expression?, [Argument])
        case callValue(Expression, [Argument])
        case enumCase(EnumCase, [Expression])
        case closure(ClosureBody)
        case keyPath(KeyPathLiteral)
        case functionValue(FunctionReference, receiver: Expression?)
        case convert(Conversion, Expression)
        /// Evaluates `base`; nil ends the chain, else it is bound and `body` goes on.
        case chain(LocalVariable?, base: Expression, body: Expression)
        case forceUnwrap(Expression)
        case coalesce(Expression, Expression)
        case and(Expression, Expression)
        case or(Expression, Expression)
        case conditional(Expression, Expression, Expression)
        case assign(Expression, Expression)
        case discard(Expression)
        case staticField(GlobalVariable, VariableDeclaration)
        /// A tuple of places on the left; nil where `_` stands.
        case assignTuple([Expression?], Expression)
        case optionalTry(Expression)
        /// Traps when an error gets out.
        case forcedTry(Expression)
        case cast(Cast, Expression, Type)
        case typeValue(Type)
        case isNil(Expression)
        /// Adds an element to a list that a result builder makes.
        case appendElement(Expression, Expression)
        /// Adds the elements of another list to one that a result builder makes.
        case appendElements(Expression, Expression)
        case block([Statement], result: LocalVariable)
        /// The dynamic type of a value.
        case dynamicType(Expression)
        /// `Self` in a static member of a class: the class that it is called on.
        case dynamicSelf
        case error
    }

    package enum Cast { case test, optional, forced }
}

/// A function together with the generic arguments that it is used with.
package struct FunctionReference {
    package let declaration: FunctionDeclaration
    /// Generic arguments of the function and of the type it belongs to.
    package let substitution: Substitution
    /// Whether a superclass's implementation is meant: `super.move()`.
    package var isSuper = false
    /// The class that an inherited initializer makes an instance of.
    package var constructed: Type?
}

/// One argument of a call, in the order of the parameters.
package enum Argument {
    case value(Expression)
    /// A place whose value goes in and comes back.
    case place(Expression)
    case variadic([Expression], element: Type)
    /// The parameter's default.
    case defaultValue(DefaultValue, Type, Substitution)
    case autoclosure(ClosureBody, FunctionType)
}

/// How a value of one type becomes one of another.
package indirect enum Conversion {
    case wrapOptional
    /// Converted first, then wrapped.
    case convertThenWrap(Conversion, to: Type)
    /// To a protocol type.
    case erase
    /// From one optional, array, tuple, function to another, part by part.
    case optionalMap(Conversion, from: Type, to: Type)
    case arrayMap(Conversion, from: Type, to: Type)
    case tupleMap([Conversion?])
    case functionMap
    /// A function around another, which converts parameters and result.
    case functionThunk
    /// The instance in a value of a composition with a class.
    case instance
    /// Same storage: class to superclass, tuple labels.
    case relabel
    case dictionaryMap(Conversion, from: Type, to: Type)
}

/// A checked statement.
package indirect enum Statement {
    case expression(Expression)
    /// `let pattern = value`; the pattern always matches.
    case declare(Pattern, Expression?, SourceSpan)
    case ifElse([Condition], [Statement], [Statement]?)
    case guardElse([Condition], [Statement])
    case whileLoop([Condition], [Statement], label: LoopLabel)
    case repeatLoop([Statement], Expression, label: LoopLabel)
    case forLoop(ForLoop)
    case switchOver(SwitchStatement)
    case returnValue(Expression?, SourceSpan)
    case breakOut(LoopLabel)
    case continueLoop(LoopLabel)
    case fallthroughCase
    case throwError(Expression)
    case doCatch([Statement], [CatchClause], label: LoopLabel?)
    case deferred([Statement])
    case block([Statement])
    /// A function is declared here.
    case define(FunctionDeclaration)
    case nothing
}

/// What `break` and `continue` leave.
package final class LoopLabel {
    package let name: String?
    package let isLoop: Bool
    /// Whether a `break` leaves it.
    package var isLeft = false
    /// Whether a `break` or a `continue` names it.
    package var isUsed = false

    package init(_ name: String?, isLoop: Bool) {
        self.name = name
        self.isLoop = isLoop
    }
}

package enum Condition {
    case boolean(Expression)
    /// `let x = optional`, `case pattern = value`
    case match(Pattern, Expression)
}

package struct ForLoop {
    package var pattern: Pattern
    package var sequence: Expression
    package var elementType: Type
    package var condition: Expression?
    package var isCasePattern: Bool
    package var body: [Statement]
    package var label: LoopLabel
    /// The iterator's `makeIterator` of a cell's own sequence.
    package var makeIterator: FunctionReference?
}

package struct SwitchStatement {
    package var subject: Expression
    package var subjectVariable: LocalVariable
    package var cases: [Case]
    package var label: LoopLabel

    package struct Case {
        package var patterns: [(pattern: Pattern, condition: Expression?)]
        package var body: [Statement]
        package var isDefault = false
        package var span: SourceSpan
    }
}

package struct CatchClause {
    package var patterns: [(pattern: Pattern, condition: Expression?)]
    package var body: [Statement]
    package var error: LocalVariable
}

/// A checked pattern over a value of a known type.
package indirect enum Pattern {
    case wildcard
    case local(LocalVariable)
    case global(GlobalVariable)
    case tuple([Pattern], Type)
    case enumCase(EnumCase, [Pattern], payloadTypes: [Type])
    case some(Pattern, wrapped: Type)
    case none
    /// `is Type` and `as Type`: the pattern sees the value as that type.
    case cast(Type, from: Type, Pattern)
    /// A test of the value, which `subject` is bound to.
    case test(LocalVariable, Expression)
    case boolean(Bool)
}

/// A closure, its parameters as local variables.
package final class ClosureBody {
    package let parameters: [LocalVariable]
    package let type: FunctionType
    package let scope: CaptureScope
    package let statements: [Statement]
    package let name: String
    /// Whether its capture list names `self`: members may then be used without it.
    var capturesReceiver = false

    package init(
        parameters: [LocalVariable], type: FunctionType, scope: CaptureScope, statements: [Statement], name: String
    ) {
        self.parameters = parameters
        self.type = type
        self.scope = scope
        self.statements = statements
        self.name = name
    }
}

/// The body of a cell's function.
package final class FunctionBody {
    package var selfVariable: LocalVariable?
    package var parameters: [LocalVariable] = []
    package let scope: CaptureScope
    package var statements: [Statement] = []
    /// Where it ends.
    package var end: SourceSpan?
    /// The call of the superclass's initializer that an initializer leaves out.
    var implicitSuper: Expression?
    /// Whether the body has been checked.
    package var isChecked = false
    /// Checks a body of the library, which waits for its first call.
    var onFirstUse: (() -> Void)?

    package init(scope: CaptureScope) { self.scope = scope }

    /// Checks the body if that has waited until now.
    package func prepareIfNeeded() {
        if let check = onFirstUse {
            onFirstUse = nil
            check()
        }
    }
}

/// A parameter's default value, checked at its first use in the scope of its declaration.
package final class DefaultValue {
    let syntax: ExprSyntax?
    /// The stored property whose own initial value is meant (memberwise initializers).
    let property: VariableDeclaration?
    let source: SourceText
    let scope: TypeScope
    /// What is known around a local function.
    var locals: LocalNames?
    /// The expression for each type that the parameter has been used as.
    var checked: [Type: Expression] = [:]

    init(_ syntax: ExprSyntax, source: SourceText, scope: TypeScope) {
        self.syntax = syntax
        property = nil
        self.source = source
        self.scope = scope
    }

    init(property: VariableDeclaration, source: SourceText, scope: TypeScope) {
        syntax = nil
        self.property = property
        self.source = source
        self.scope = scope
    }
}

/// The value that a stored property begins with.
package final class PropertyInitializer {
    package var expression: Expression?
    package init() {}
}

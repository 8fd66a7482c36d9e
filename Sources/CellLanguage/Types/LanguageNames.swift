/// Names that the language itself gives a meaning: what its constructs call, and types that no table declares. All other
/// names are known to the library's table alone.
enum LanguageNames {
    // MARK: Members that constructs lead to

    static let initializer = "init"
    static let deinitializer = "deinit"
    static let receiver = "self"
    static let subscriptMember = "subscript"
    /// What `value(…)` calls.
    static let call = "callAsFunction"
    /// The label of the subscript that takes key paths.
    static let keyPath = "keyPath"
    static let rawValue = "rawValue"
    /// The label of the initializers that `value as NSNumber` calls.
    static let bridged = "_bridged"
    static let allCases = "allCases"

    // MARK: Labels of the initializers that literals call

    static let integerLiteral = "integerLiteral"
    static let floatLiteral = "floatLiteral"
    static let booleanLiteral = "booleanLiteral"
    static let stringLiteral = "stringLiteral"
    static let nilLiteral = "nilLiteral"
    static let arrayLiteral = "arrayLiteral"
    static let dictionaryLiteral = "dictionaryLiteral"

    // MARK: What interpolated literals call

    static let stringInterpolation = "stringInterpolation"
    static let literalCapacity = "literalCapacity"
    static let interpolationCount = "interpolationCount"
    static let appendLiteral = "appendLiteral"
    static let appendInterpolation = "appendInterpolation"

    // MARK: Functions of result builders

    static let buildExpression = "buildExpression"
    static let buildFinalResult = "buildFinalResult"
    static let buildBlock = "buildBlock"
    static let buildPartialBlock = "buildPartialBlock"
    static let buildOptional = "buildOptional"
    static let buildEither = "buildEither"
    static let buildArray = "buildArray"

    // MARK: Labels of these

    static let firstPart = "first"
    static let secondPart = "second"
    static let nextPart = "next"
    static let accumulatedPart = "accumulated"

    // MARK: Limits of integers, which constants are checked against

    static let greatest = "max"
    static let smallest = "min"

    // MARK: Types

    static let any = "Any"
    static let selfType = "Self"
    static let void = "Void"

    // MARK: Where a cell stands

    static let mainModule = "main"
    static let mainFile = "main.swift"

    // MARK: Attributes

    static let autoclosure = "autoclosure"
    static let resultBuilder = "resultBuilder"
    static let discardableResult = "discardableResult"
    static let disfavoredOverload = "_disfavoredOverload"
}

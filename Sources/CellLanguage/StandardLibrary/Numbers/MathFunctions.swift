import Foundation

/// The functions of arithmetic.
enum MathFunctions {
    @LibraryBuilder static var items: [any LibraryItem] {
        for function in functions { both(function) }
        for function in binaryFunctions { both(function) }
        Function(
            "func abs<T: SignedNumeric & Comparable>(_ number: T) -> T", "The number without its sign.", raw: absolute)
        for constant in constants {
            Property("var \(constant.name): Double { get }", constant.documentation, value: { constant.value })
        }
        MathParts.items
        extremes
        for type in ["T", "T?"] {
            Function(
                "func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout \(type)) -> Bool",
                "Whether nothing else refers to an instance.",
                raw: { call in
                    guard call.slots.kind == .record else { return .bool(false) }
                    return .bool(isKnownUniquelyReferenced(&call.slots.payload(Record.self).pointee))
                })
        }
        Function(
            "func withExtendedLifetime<T, R>(_ value: T, _ body: () throws -> R) rethrows -> R",
            "What `body` gives; the value lives at least as long.", raw: { call in try call.function(1).call() })
        Function(
            "func withExtendedLifetime<T, R>(_ value: T, _ body: (T) throws -> R) rethrows -> R",
            "What `body` makes of the value.", raw: { call in try call.function(1).call(call[0]) })
        Function(
            "func swap<T>(_ left: inout T, _ right: inout T)", "Exchanges two variables' values.",
            raw: { call in
                let left = call.slots[0]
                call.slots[0] = call.slots[1]
                call.slots[1] = left
                return .void
            })
    }

    private static var constants: [(name: String, value: Double, documentation: String)] {
        [
            ("M_PI", .pi, "π"), ("M_E", M_E, "e"), ("M_SQRT2", 2.0.squareRoot(), "The square root of 2."),
            ("M_LN2", M_LN2, "The natural logarithm of 2."), ("M_LN10", M_LN10, "The natural logarithm of 10."),
            ("M_PI_2", .pi / 2, "π / 2"), ("M_PI_4", .pi / 4, "π / 4"), ("M_1_PI", M_1_PI, "1 / π"),
            ("M_2_PI", M_2_PI, "2 / π"), ("M_SQRT1_2", 0.5.squareRoot(), "The square root of a half."),
            ("M_LOG2E", M_LOG2E, "The logarithm of e to base 2."),
            ("M_LOG10E", M_LOG10E, "The logarithm of e to base 10."),
        ]
    }

    private struct Unary {
        let name: String
        let documentation: String
        let double: @Sendable (Double) -> Double
        let float: @Sendable (Float) -> Float
        /// Whether it is one function for all types with a fraction, which gives way to that of `Double`. Of the others
        /// there is one for each type, and none is preferred where only whole literals are given.
        var isGeneric = false
    }

    private struct Binary {
        let name: String
        let documentation: String
        let double: (Double, Double) -> Double
        let float: (Float, Float) -> Float
        var isGeneric = false
    }

    private static var functions: [Unary] {
        [
            Unary(
                name: "sqrt", documentation: "The square root.", double: Foundation.sqrt, float: Foundation.sqrt,
                isGeneric: true),
            Unary(name: "cbrt", documentation: "The cube root.", double: Foundation.cbrt, float: Foundation.cbrt),
            Unary(
                name: "exp", documentation: "e to the power of the number.", double: Foundation.exp,
                float: Foundation.exp),
            Unary(
                name: "exp2", documentation: "2 to the power of the number.", double: Foundation.exp2,
                float: Foundation.exp2),
            Unary(
                name: "expm1", documentation: "e to the power of the number, less 1.", double: Foundation.expm1,
                float: Foundation.expm1),
            Unary(name: "log", documentation: "The natural logarithm.", double: Foundation.log, float: Foundation.log),
            Unary(
                name: "log2", documentation: "The logarithm to base 2.", double: Foundation.log2, float: Foundation.log2
            ),
            Unary(
                name: "log10", documentation: "The logarithm to base 10.", double: Foundation.log10,
                float: Foundation.log10),
            Unary(
                name: "log1p", documentation: "The natural logarithm of 1 plus the number.", double: Foundation.log1p,
                float: Foundation.log1p),
            Unary(
                name: "sin", documentation: "The sine of an angle in radians.", double: Foundation.sin,
                float: Foundation.sin),
            Unary(
                name: "cos", documentation: "The cosine of an angle in radians.", double: Foundation.cos,
                float: Foundation.cos),
            Unary(
                name: "tan", documentation: "The tangent of an angle in radians.", double: Foundation.tan,
                float: Foundation.tan),
            Unary(
                name: "asin", documentation: "The angle of a sine, in radians.", double: Foundation.asin,
                float: Foundation.asin),
            Unary(
                name: "acos", documentation: "The angle of a cosine, in radians.", double: Foundation.acos,
                float: Foundation.acos),
            Unary(
                name: "atan", documentation: "The angle of a tangent, in radians.", double: Foundation.atan,
                float: Foundation.atan),
            Unary(name: "sinh", documentation: "The hyperbolic sine.", double: Foundation.sinh, float: Foundation.sinh),
            Unary(
                name: "cosh", documentation: "The hyperbolic cosine.", double: Foundation.cosh, float: Foundation.cosh),
            Unary(
                name: "tanh", documentation: "The hyperbolic tangent.", double: Foundation.tanh, float: Foundation.tanh),
            Unary(
                name: "asinh", documentation: "The number of a hyperbolic sine.", double: Foundation.asinh,
                float: Foundation.asinh),
            Unary(
                name: "acosh", documentation: "The number of a hyperbolic cosine.", double: Foundation.acosh,
                float: Foundation.acosh),
            Unary(
                name: "atanh", documentation: "The number of a hyperbolic tangent.", double: Foundation.atanh,
                float: Foundation.atanh),
            Unary(name: "erf", documentation: "The error function.", double: Foundation.erf, float: Foundation.erf),
            Unary(
                name: "erfc", documentation: "1 less the error function.", double: Foundation.erfc,
                float: Foundation.erfc),
            Unary(
                name: "tgamma", documentation: "The gamma function.", double: Foundation.tgamma,
                float: Foundation.tgamma),
            Unary(
                name: "rint", documentation: "The nearest whole number, halves to the even one.",
                double: Foundation.rint, float: Foundation.rint),
            Unary(
                name: "nearbyint", documentation: "The nearest whole number, halves to the even one.",
                double: Foundation.nearbyint, float: Foundation.nearbyint),
            Unary(
                name: "floor", documentation: "The next whole number that is not greater.", double: Foundation.floor,
                float: Foundation.floor, isGeneric: true),
            Unary(
                name: "ceil", documentation: "The next whole number that is not less.", double: Foundation.ceil,
                float: Foundation.ceil, isGeneric: true),
            Unary(
                name: "round", documentation: "The nearest whole number, halves away from zero.",
                double: Foundation.round, float: Foundation.round, isGeneric: true),
            Unary(
                name: "trunc", documentation: "The number without its fraction.", double: Foundation.trunc,
                float: Foundation.trunc, isGeneric: true),
            Unary(
                name: "fabs", documentation: "The number without its sign.", double: { Swift.abs($0) },
                float: { Swift.abs($0) }, isGeneric: true),
        ]
    }

    private static var binaryFunctions: [Binary] {
        [
            Binary(
                name: "pow", documentation: "`base` to the power of `exponent`.", double: Foundation.pow,
                float: Foundation.pow),
            Binary(
                name: "atan2", documentation: "The angle of the point (x, y), in radians; y comes first.",
                double: Foundation.atan2, float: Foundation.atan2),
            Binary(
                name: "hypot", documentation: "The length of the hypotenuse.", double: Foundation.hypot,
                float: Foundation.hypot),
            Binary(
                name: "fmod", documentation: "The rest of a division.", double: Foundation.fmod, float: Foundation.fmod,
                isGeneric: true),
            Binary(
                name: "remainder", documentation: "The distance to the nearest multiple.",
                double: Foundation.remainder, float: Foundation.remainder, isGeneric: true),
            Binary(
                name: "copysign", documentation: "The first number with the sign of the second.",
                double: Foundation.copysign, float: Foundation.copysign),
            Binary(
                name: "fdim", documentation: "The difference, at least 0.", double: Foundation.fdim,
                float: Foundation.fdim),
            Binary(
                name: "nextafter", documentation: "The next number on the way to the second.",
                double: Foundation.nextafter, float: Foundation.nextafter),
            Binary(name: "fmin", documentation: "The smaller number.", double: Foundation.fmin, float: Foundation.fmin),
            Binary(name: "fmax", documentation: "The greater number.", double: Foundation.fmax, float: Foundation.fmax),
        ]
    }

    @LibraryBuilder private static func both(_ function: Unary) -> [any LibraryItem] {
        Function(
            "func \(function.name)(_ x: Double) -> Double", function.documentation,
            inline: Inline.double { function.double($0) })
        let other = function.isGeneric ? "<T: FloatingPoint>(_ x: T) -> T" : "(_ x: Float) -> Float"
        Function(
            "func \(function.name)\(other)", function.documentation,
            inline: { call in
                call.types.result.nominal?.role == .float
                    ? Inline.float { function.float($0) }(call) : Inline.double { function.double($0) }(call)
            })
    }

    @LibraryBuilder private static func both(_ function: Binary) -> [any LibraryItem] {
        Function("func \(function.name)(_ x: Double, _ y: Double) -> Double", function.documentation) {
            (x: Double, y: Double) in function.double(x, y)
        }
        let other = function.isGeneric ? "<T: FloatingPoint>(_ x: T, _ y: T) -> T" : "(_ x: Float, _ y: Float) -> Float"
        Function(
            "func \(function.name)\(other)", function.documentation,
            raw: { call in
                if case .float(let x) = call[0], case .float(let y) = call[1] { return .float(function.float(x, y)) }
                return .double(function.double(call[0].double, call[1].double))
            })
    }

    /// The number without its sign; the smallest number of its type has none without.
    private static func magnitude(_ number: Int, _ type: Type) throws -> Int {
        if number >= 0 { return number }
        let (result, overflow) = 0.subtractingReportingOverflow(number)
        let smallest =
            switch type.nominal?.name {
            case "Int8": Int(Int8.min)
            case "Int16": Int(Int16.min)
            case "Int32": Int(Int32.min)
            default: Int.min
            }
        if overflow || number == smallest {
            throw LibraryTrap("arithmetic overflow: abs(\(number)) does not fit into \(type)")
        }
        return result
    }

    private static func absolute(_ call: RawCall) throws -> Value {
        switch call[0] {
        case .int(let number):
            return .int(try magnitude(number, call.types.parameters[0]))
        case .double(let number): return .double(Swift.abs(number))
        case .float(let number): return .float(Swift.abs(number))
        default:
            guard let number = TypedBox<Decimal>.content(of: call[0]) else { return try OwnArithmetic.absolute(call) }
            return try NativeConversion.toCell(number.magnitude, as: call.result, in: call.context)
        }
    }

    // MARK: min and max

    @LibraryBuilder private static var extremes: [any LibraryItem] {
        Function(
            "func min<T: Comparable>(_ x: T, _ y: T) -> T", "The smaller value.",
            raw: { call in
                try isLess(call, call[1], call[0]) ? call[1] : call[0]
            })
        Function(
            "func max<T: Comparable>(_ x: T, _ y: T) -> T", "The greater value.",
            raw: { call in try greater(call, call[0], call[1]) })
        Function(
            "func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T", "The smallest value.",
            raw: { call in
                try all(call).reduce(call[0]) { try isLess(call, $1, $0) ? $1 : $0 }
            })
        Function(
            "func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T", "The greatest value.",
            raw: { call in
                try all(call).reduce(call[0]) { try greater(call, $0, $1) }
            })
    }

    private static func isLess(_ call: RawCall, _ left: Value, _ right: Value) throws -> Bool {
        try Ordering.isLess(left, right, call.result, call.context)
    }

    /// The second value where it is not less than the first. A number that is none is neither less nor greater.
    private static func greater(_ call: RawCall, _ first: Value, _ second: Value) throws -> Value {
        switch (first, second) {
        case (.double(let x), .double(let y)): y >= x ? second : first
        case (.float(let x), .float(let y)): y >= x ? second : first
        default: try isLess(call, second, first) ? first : second
        }
    }

    private static func all(_ call: RawCall) -> [Value] { [call[1], call[2]] + call[3].elements }
}

/// Arithmetic on constants that has no result: the compiler finds it before the program runs.
extension InitializationChecker {
    /// How deep operations are looked into.
    private static let maximumDepth = 12

    /// Reports an operation on constants that overflows or divides by zero.
    func checkArithmetic(_ expression: Expression) {
        if flow.isReachable, let operation = ConstantOperation(expression) {
            checkArithmetic(operation, at: expression.span)
        }
    }

    private func checkArithmetic(_ operation: ConstantOperation, at span: SourceSpan) {
        guard let left = constant(operation.left), let right = constant(operation.right),
            let problem = operation.problem(left, right)
        else { return }
        report(problem, at: span, hint: right == 0 ? nil : operation.limits.hint)
    }

    /// Notes what a variable of the body is from here on.
    func note(_ variable: LocalVariable, is value: Expression) {
        guard variable.span != nil else { return }
        let number = constant(value)
        if variable.isLet {
            if let number { constants[ObjectIdentifier(variable)] = number }
        } else if let number, !variable.isCaptured {
            assignments += 1
            flow.numbers[variable] = .init(number: number, assignment: assignments)
        } else {
            forget(variable)
        }
    }

    /// A variable may have another number from here on.
    func forget(_ variable: LocalVariable) {
        if !flow.numbers.isEmpty { flow.numbers[variable] = nil }
    }

    /// Follows a call that may change variables; of `variable += value` it reports what has no result.
    func noteChanges(by expression: Expression) {
        guard let operation = ConstantOperation(update: expression), case .local(let variable) = operation.left.kind
        else { return forgetChanged(by: expression) }
        if flow.isReachable { checkArithmetic(operation, at: expression.span) }
        guard let left = constant(operation.left), let right = constant(operation.right),
            let result = operation.result(left, right)
        else { return forget(variable) }
        assignments += 1
        flow.numbers[variable] = .init(number: result, assignment: assignments)
    }

    private func forgetChanged(by expression: Expression) {
        guard !flow.numbers.isEmpty, case .call(let reference, let receiver, let arguments) = expression.kind else {
            return
        }
        if reference.declaration.isMutating, case .local(let variable)? = receiver?.kind { forget(variable) }
        for case .place(let place) in arguments {
            if case .local(let variable) = place.kind { forget(variable) }
        }
    }

    /// The number that an expression is, where that is known.
    private func constant(_ expression: Expression, depth: Int = 0) -> Int? {
        switch expression.kind {
        case .literal(.int(let number)):
            return IntegerLimits(expression.type)?.contains(number) == true ? number : nil
        case .local(let variable): return constants[ObjectIdentifier(variable)] ?? flow.numbers[variable]?.number
        case .property(let variable, _): return IntegerLimits(expression.type)?.limit(named: variable)
        default:
            guard depth < Self.maximumDepth, let operation = ConstantOperation(expression),
                let left = constant(operation.left, depth: depth + 1),
                let right = constant(operation.right, depth: depth + 1)
            else { return nil }
            return operation.result(left, right)
        }
    }
}

/// An operator of the library on two integers.
private struct ConstantOperation {
    let left: Expression
    let right: Expression
    let limits: IntegerLimits
    private let name: String
    private let type: Type

    init?(_ expression: Expression) {
        guard case .call(let reference, nil, let arguments) = expression.kind, arguments.count == 2,
            reference.declaration.kind == .operatorFunction, reference.declaration.isOfLibrary,
            case .value(let left) = arguments[0], case .value(let right) = arguments[1],
            left.type == expression.type, right.type == expression.type, let limits = IntegerLimits(expression.type)
        else { return nil }
        (self.left, self.right, self.limits) = (left, right, limits)
        (name, type) = (reference.declaration.name, expression.type)
    }

    /// The operation of `place += value`.
    init?(update expression: Expression) {
        guard case .call(let reference, nil, let arguments) = expression.kind, arguments.count == 2,
            reference.declaration.kind == .operatorFunction, reference.declaration.isOfLibrary,
            case .place(let left) = arguments[0], case .value(let right) = arguments[1], left.type == right.type,
            let limits = IntegerLimits(left.type), reference.declaration.name.hasSuffix("=")
        else { return nil }
        (self.left, self.right, self.limits) = (left, right, limits)
        (name, type) = (String(reference.declaration.name.dropLast()), left.type)
    }

    private func outcome(_ left: Int, _ right: Int) -> (partialValue: Int, overflow: Bool)? {
        switch name {
        case "+": left.addingReportingOverflow(right)
        case "-": left.subtractingReportingOverflow(right)
        case "*": left.multipliedReportingOverflow(by: right)
        case "/": left.dividedReportingOverflow(by: right)
        case "%": left.remainderReportingOverflow(dividingBy: right)
        default: nil
        }
    }

    private var isDivision: Bool { name == "/" || name == "%" }

    /// The number that it gives; nil where it is none or not known.
    func result(_ left: Int, _ right: Int) -> Int? {
        guard let outcome = outcome(left, right), !outcome.overflow, limits.contains(outcome.partialValue) else {
            return nil
        }
        return outcome.partialValue
    }

    /// Why it gives no number; nil where it does.
    func problem(_ left: Int, _ right: Int) -> String? {
        guard let outcome = outcome(left, right) else { return nil }
        if isDivision, right == 0 { return "division by zero" }
        let isOutside =
            outcome.overflow ? limits.endsWithInt || name == "-" : limits.excludes(outcome.partialValue)
        guard isOutside else { return nil }
        let word = isDivision ? "division" : "arithmetic operation"
        return "\(word) '\(left) \(name) \(right)' (on type '\(type)') results in an overflow"
    }
}

/// The numbers that an integer type holds, as far as they are an `Int`.
private struct IntegerLimits {
    private let range: ClosedRange<Int>
    /// Whether an `Int` holds the greatest of them.
    let endsWithInt: Bool

    init?(_ type: Type) {
        if type.nominal?.role == .int {
            self.init(Int.self)
            return
        }
        guard let swiftType = type.nominal?.native?.swiftType as? any FixedWidthInteger.Type else { return nil }
        self.init(swiftType)
    }

    private init<T: FixedWidthInteger>(_ type: T.Type) {
        range = Int(clamping: T.min)...Int(clamping: T.max)
        endsWithInt = Int(exactly: T.max) != nil
    }

    /// The greatest or the smallest of the numbers, as the library's property of that name is.
    func limit(named variable: VariableDeclaration) -> Int? {
        guard variable.isStatic, variable.owner?.span == nil else { return nil }
        switch variable.name {
        case LanguageNames.greatest: return endsWithInt ? range.upperBound : nil
        case LanguageNames.smallest: return range.lowerBound
        default: return nil
        }
    }

    func contains(_ number: Int) -> Bool { range.contains(number) }

    func excludes(_ number: Int) -> Bool { number < range.lowerBound || endsWithInt && number > range.upperBound }

    var hint: String? {
        endsWithInt ? "its numbers go from \(range.lowerBound) to \(range.upperBound)" : "its numbers begin with 0"
    }
}

/// Where an operator stands: before its operand, between two, or behind it.
enum OperatorFixity: Hashable {
    case prefix, infix, postfix

    init(operands: Int, isPostfix: Bool) { self = operands > 1 ? .infix : isPostfix ? .postfix : .prefix }

    /// Whether a function of the operator's name is one for operators that stand there.
    func fits(_ function: FunctionDeclaration) -> Bool {
        switch self {
        case .infix: function.parameters.count == 2
        case .prefix: function.parameters.count == 1 && !function.isPostfix
        case .postfix: function.parameters.count == 1 && function.isPostfix
        }
    }

    /// How many operands there are.
    var operands: Int { self == .infix ? 2 : 1 }
}

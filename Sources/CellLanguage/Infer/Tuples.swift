/// Tuples where a protocol's member or a function of several parameters is wanted.
extension Inference {
    /// Tuples conform to no protocol, so no function's bounds say that they are compared: all pairs of elements are.
    func compareTuples(_ disjunction: Disjunction) -> Outcome {
        guard case .call(let use) = disjunction.purpose, use.argumentTypes.count == 2,
            let name = disjunction.options.first?.function?.name, let order = TupleOrder(rawValue: name),
            case .tuple(let left) = head(use.argumentTypes[0]), case .tuple(let right) = head(use.argumentTypes[1]),
            left.count == right.count
        else { return .failed }
        let wanted = table.core(order.isEquality ? .equatable : .comparable)
        for (a, b) in zip(left, right) { fresh += [.equal(a.type, b.type), .conforms(a.type, wanted)] }
        return equate(use.result, table.bool)
    }

    /// The type that a function of several parameters stands for where one of a tuple is wanted: `zip(a, b).map(+)`;
    /// nil where the numbers of parameters differ.
    func spread(_ wanted: FunctionType, over count: Int) -> FunctionType? {
        if wanted.parameters.count == count { return wanted }
        guard wanted.parameters.count == 1, case .tuple(let elements) = head(wanted.parameters[0].type),
            elements.count == count
        else { return nil }
        return FunctionType(elements.map { .init($0.type) }, wanted.result, canThrow: wanted.canThrow)
    }

    /// Whether the one parameter may still turn out to be a tuple.
    func isOpenTuple(_ wanted: FunctionType) -> Bool {
        guard wanted.parameters.count == 1 else { return false }
        let known = head(wanted.parameters[0].type)
        if case .member = known { return isOpen(known) }
        return openVariable(known) != nil
    }
}

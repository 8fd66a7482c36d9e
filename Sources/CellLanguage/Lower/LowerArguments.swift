/// The arguments of a call, lowered.
enum LoweredArguments {
    /// Values, in the order of the parameters.
    case plain([Node])
    /// What is done before the call, in this order.
    case steps([ArgumentStep])

    /// The place and the values of a call whose first argument alone is changed.
    static func onePlace(_ steps: [ArgumentStep]) -> (place: Place, values: [Node])? {
        guard case .place(0, let place)? = steps.first else { return nil }
        var values: [Node] = []
        for (offset, step) in steps.enumerated().dropFirst() {
            guard case .value(let index, let node) = step, index == offset else { return nil }
            values.append(node)
        }
        return (place, values)
    }
}

/// One step on the way into a callee's frame.
enum ArgumentStep {
    /// A value for a parameter.
    case value(index: Int, Node)
    /// A value that waits in a slot until the places behind it are known.
    case kept(index: Int, slot: Int, Node)
    /// A place that the call changes.
    case place(index: Int, Place)
}

extension BodyLowering {
    /// Lowers arguments in the order in which they are evaluated, then the call.
    ///
    /// Written arguments come first, then the defaults. What is kept while others are evaluated stands below the callee's
    /// frame: the places that the call changes, and the values before them.
    func withArguments(
        _ arguments: [Argument], _ function: FunctionDeclaration?, captured: [LocalVariable] = [],
        _ call: (_ base: Int, LoweredArguments) -> Node
    ) -> Node {
        withSharedPlaces(arguments) { lowered(arguments, function, captured, call) }
    }

    private func lowered(
        _ arguments: [Argument], _ function: FunctionDeclaration?, _ captured: [LocalVariable],
        _ call: (_ base: Int, LoweredArguments) -> Node
    ) -> Node {
        let lastPlace = arguments.lastIndex(where: \.isPlace) ?? -1
        var steps: [ArgumentStep] = []
        for (index, argument) in arguments.prefix(lastPlace + 1).enumerated() where !argument.isDefault {
            if case .place(let target) = argument {
                steps.append(.place(index: index, place(target)))
            } else {
                let slot = temporarySlot()
                steps.append(.kept(index: index, slot: slot, lower(argument, function)))
            }
        }
        return withCallFrame(arguments.count + captured.count) { base in
            var written: [ArgumentStep] = []
            var defaults: [(index: Int, node: Node)] = []
            for (index, argument) in arguments.enumerated() {
                if argument.isDefault {
                    defaults.append((index, lower(argument, function)))
                } else if index > lastPlace {
                    written.append(.value(index: index, lower(argument, function)))
                }
            }
            steps += written
            let isReordered = defaults.contains { entry in
                !entry.node.isSilent && arguments[entry.index...].contains { !$0.isDefault }
            }
            steps += defaults.map { .value(index: $0.index, $0.node) }
            steps += captured.enumerated().map { .value(index: arguments.count + $0, captureNode($1)) }
            return call(base, lastPlace >= 0 || isReordered ? .steps(steps) : .plain(Self.inOrder(steps)))
        }
    }

    /// Values by their parameters.
    private static func inOrder(_ steps: [ArgumentStep]) -> [Node] {
        let values = steps.compactMap { step -> (index: Int, node: Node)? in
            guard case .value(let index, let node) = step else { return nil }
            return (index, node)
        }
        return values.sorted { $0.index < $1.index }.map(\.node)
    }
}

extension Node {
    /// Whether nobody can tell when it is evaluated: it does nothing but make a value.
    var isSilent: Bool {
        switch self {
        case let list as ArrayLiteralNode: list.nodes.allSatisfy(\.isSilent)
        case let record as RecordNode: record.isMadeSilently
        case let value as EnumNode: value.nodes.allSatisfy(\.isSilent)
        case let conversion as ConvertNode: conversion.inner.isSilent
        case is ClosureNode: true
        case let entries as DictionaryLiteralNode: entries.entries.isEmpty
        default: constant != nil
        }
    }
}

extension Argument {
    var isPlace: Bool {
        if case .place = self { return true }
        return false
    }

    var isDefault: Bool {
        if case .defaultValue = self { return true }
        return false
    }
}

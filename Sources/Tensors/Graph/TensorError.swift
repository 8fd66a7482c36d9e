/// What went wrong with a tensor operation, in the words of the person who wrote it.
public enum TensorError: Error, Hashable, Sendable {
    /// Shapes that an operation cannot take: its name, the shapes, and the rule they break.
    case shape(operation: String, shapes: [Shape], rule: String)
    /// A value that makes no sense for an operation: its name, the argument as found, and the rule it breaks.
    case argument(operation: String, found: String, rule: String)
    /// A mistake that a library built on tensors found: what is wrong, what to do about it, and further lines that help.
    case usage(message: String, hint: String?, notes: [String])
    /// Evaluation was stopped on request. Every tensor still has the value it had before.
    case interrupted
    /// A tensor left over from an operation that had failed was used.
    case poisoned
    /// The backend could not prepare an instruction.
    case backend(String)
}

extension TensorError: CustomStringConvertible {
    /// One line: operation, shapes, rule.
    public var description: String {
        switch self {
        case .shape(let operation, let shapes, let rule):
            "\(operation): \(rule); the shapes are \(shapes.map(\.description).joined(separator: " and "))"
        case .argument(let operation, let found, let rule):
            "\(operation): \(rule); found \(found)"
        case .usage(let message, let hint, let notes):
            ([message + (hint.map { "; \($0)" } ?? "")] + notes).joined(separator: "\n")
        case .interrupted:
            "interrupted; every tensor keeps the value it had"
        case .poisoned:
            "this tensor comes from an operation that failed"
        case .backend(let reason):
            "the backend could not prepare an operation: \(reason)"
        }
    }
}

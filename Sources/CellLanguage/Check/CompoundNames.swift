import SwiftSyntax

/// Names with the labels of what they name: `scale(by:)`, `init(value:)`.
extension SyntaxProtocol {
    /// The labels written behind a function's name that isn't called; nil for a bare name.
    var writtenLabels: [String?]? {
        let reference =
            Syntax(self).as(DeclReferenceExprSyntax.self) ?? Syntax(self).as(MemberAccessExprSyntax.self)?.declName
        return reference?.argumentNames?.arguments.map { $0.name.tokenKind == .wildcard ? nil : $0.name.identifierText }
    }
}

extension FunctionDeclaration {
    /// What callers write before the arguments; nil for `_`.
    fileprivate var writtenLabels: [String?] { methodLabels ?? parameters.map(\.label) }
}

extension Array where Element == Candidate {
    /// The functions that a name means with the labels behind it, if there are any.
    func named(as node: some SyntaxProtocol) -> [Candidate] {
        guard let labels = node.writtenLabels else { return self }
        return filter { $0.function.writtenLabels == labels }
    }
}

extension Array where Element == Option {
    /// The functions that a name means with the labels behind it; everything where there are none.
    func named(with labels: [String?]?) -> [Option] {
        guard let labels else { return self }
        return filter { $0.function?.writtenLabels == labels }
    }
}

extension Checker {
    /// Says that a function has no overload with the labels behind its name.
    func missingLabels(_ name: String, among candidates: [Candidate], _ node: some SyntaxProtocol) -> Expression {
        func full(_ labels: [String?]) -> String { "\(name)(\(labels.map { "\($0 ?? "_"):" }.joined()))" }
        var known: [String] = []
        for candidate in candidates where !known.contains(full(candidate.function.writtenLabels)) {
            known.append(full(candidate.function.writtenLabels))
        }
        return failure(
            "there is no '\(full(node.writtenLabels ?? []))'", node,
            hint: "there is " + known.map { "'\($0)'" }.joined(separator: " and "))
    }
}

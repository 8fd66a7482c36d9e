import SwiftSyntax

/// A literal whose value is the place where it stands: `#line`, `#function` and their kin. The parser takes them for
/// macros.
enum PlaceLiteral: String, CaseIterable {
    case line, column, function, fileID, file, filePath

    /// What a macro's name stands for; nil for macros.
    init?(_ node: MacroExpansionExprSyntax) {
        guard node.leftParen == nil, node.trailingClosure == nil, node.genericArgumentClause == nil else { return nil }
        self.init(rawValue: node.macroName.text)
    }

    init?(_ syntax: ExprSyntax) {
        guard let node = syntax.as(MacroExpansionExprSyntax.self) else { return nil }
        self.init(node)
    }

    /// Whether it is a number, not a text.
    var isNumber: Bool { self == .line || self == .column }
}

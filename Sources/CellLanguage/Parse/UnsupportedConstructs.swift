import SwiftSyntax

/// Swift that cells cannot use, refused by its name. The one table of what is left out.
package enum UnsupportedConstructs {
    /// A construct that is left out.
    struct Construct {
        /// Its name in the message: `'actor'`, `a regex literal`.
        var name: String
        /// What to do instead, where there is something.
        var instead: String?

        init(_ name: String, instead: String? = nil) {
            self.name = name
            self.instead = instead
        }

        var message: String { "\(name) is not part of the cell language" }
    }

    /// Modules that a cell may name in an `import`; both are there without it.
    static let importableModules: Set<String> = ["Foundation", "SwiftGAN"]

    /// The standard library's own name, as in `Swift.min`.
    static let standardModule = "Swift"

    static let concurrency =
        "cells run from top to bottom; the library's long calls are interruptible as they are"

    /// Constructs that are a syntax node of their own.
    static let nodes: [SyntaxKind: Construct] = [
        .actorDecl: Construct("'actor'", instead: "use a class"),
        .awaitExpr: Construct("'await'", instead: concurrency),
        .macroDecl: Construct("'macro'"),
        .macroExpansionExpr: Construct("a macro"),
        .macroExpansionDecl: Construct("a macro"),
        .regexLiteralExpr: Construct("a regex literal", instead: "use split, contains, firstIndex or hasPrefix"),
        .unsafeExpr: Construct("'unsafe'"),
        .ifConfigDecl: Construct("'#if'"),
        .poundSourceLocation: Construct("'#sourceLocation'"),
        .availabilityCondition: Construct("'#available'"),
        .packExpansionExpr: Construct("a parameter pack"),
        .packExpansionType: Construct("a parameter pack"),
        .packElementExpr: Construct("a parameter pack"),
        .packElementType: Construct("a parameter pack"),
        .consumeExpr: Construct("'consume'"),
        .borrowExpr: Construct("'borrow'"),
        .copyExpr: Construct("'copy'"),
        .discardStmt: Construct("'discard'"),
        .yieldStmt: Construct("'yield'", instead: "write 'set'"),
        .suppressedType: Construct("a suppressed conformance"),
        .inlineArrayType: Construct("an inline array", instead: "use an array"),
    ]

    /// Macros that Swift itself has.
    static let macros: [String: Construct] = [
        "warning": Construct("'#warning'", instead: "write a comment"),
        "error": Construct("'#error'", instead: "write 'fatalError'"),
        "selector": Construct("'#selector'", instead: "pass a closure"),
        "keyPath": Construct("'#keyPath'", instead: "write '\\.name'"),
        "available": Construct("'#available'"),
    ]

    /// Attributes that mean here what they mean to the compiler. Any other would be a property wrapper, a macro or a
    /// matter of binary interfaces.
    static let attributes: Set<String> = [
        "discardableResult", "escaping", "autoclosure", "inlinable", "frozen", "inline", LanguageNames.resultBuilder,
        "retroactive", "unknown", "usableFromInline",
    ]

    /// The same in front of types.
    static let typeAttributes: Set<String> = ["Sendable", "unchecked"]

    /// The attribute that says where something can be used. Where it cannot be used here, it is left out.
    static let availability = "available"
    static let unavailable: Set<String> = ["unavailable", "obsoleted"]

    /// Modifiers that are left out.
    static let modifiers: [String: Construct] = [
        "async": Construct("'async'", instead: concurrency),
        "isolated": Construct("'isolated'"),
        "distributed": Construct("'distributed'"),
        "borrowing": Construct("'borrowing'"),
        "consuming": Construct("'consuming'"),
        "dynamic": Construct("'dynamic'"),
    ]

    /// All of them by name, in alphabetical order, for the reference.
    static var listed: [Construct] {
        var byName: [String: Construct] = [:]
        let all = Array(nodes.values) + modifiers.values + UnsupportedNames.all
        for construct in all where byName[construct.name]?.instead == nil { byName[construct.name] = construct }
        let known = importableModules.sorted().map { "`\($0)`" }.joined(separator: " and ")
        return byName.keys.sorted { (Self.letters($0), $0) < (Self.letters($1), $1) }.compactMap { byName[$0] } + [
            Construct("property wrappers and other attributes"),
            Construct("`import` of other modules", instead: "\(known) are there without an import"),
        ]
    }

    /// A name as it is sorted: `'actor'` among the letters.
    private static func letters(_ name: String) -> String { name.filter { $0.isLetter || $0 == " " } }
}

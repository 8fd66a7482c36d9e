import SwiftSyntax

/// The bodies of a property or subscript of the library.
struct AccessorBodies {
    static let newValue = "newValue"
    private(set) var get: CodeBlockItemListSyntax?
    private(set) var set: CodeBlockItemListSyntax?

    init(_ block: AccessorBlockSyntax) {
        switch block.accessors {
        case .getter(let list): get = list
        case .accessors(let list):
            for accessor in list {
                if accessor.accessorSpecifier.tokenKind == .keyword(.set) {
                    set = accessor.body?.statements
                } else {
                    get = accessor.body?.statements
                }
            }
        @unknown default: break
        }
    }
}

extension SignatureReader {
    /// Leaves a body for its first call. It sees the library's names alone.
    ///
    /// - Parameter setter: The body that sets a subscript, where it is that.
    func checkWhenNeeded(
        _ function: FunctionDeclaration, _ statements: CodeBlockItemListSyntax, _ scope: TypeScope,
        _ source: SourceText, setter: FunctionBody? = nil
    ) {
        guard case .body(let own) = function.implementation else { return }
        let (body, isSetter) = (setter ?? own, setter != nil)
        body.onFirstUse = { [unowned table, unowned function, unowned body] in
            scope.requirements = function.requirements
            let function = isSetter ? Self.setter(of: function, body) : function
            let checker = Checker(table: table, environment: Environment(), source: source, sink: table.sink)
            table.withOwnAssumptions {
                checker.inScope(scope) {
                    let isPlain = function.kind == .initializer && !function.isFailable
                    let result: Type = isPlain ? .void : function.result
                    checker.checkStatements(
                        body, function, statements, result, nil, owner: function.owner,
                        selfType: function.owner?.selfType)
                    checker.finish()
                }
            }
        }
    }

    /// Leaves the bodies of a subscript for their first use.
    func readBodies(
        of function: FunctionDeclaration, _ block: AccessorBlockSyntax, _ scope: TypeScope, _ source: SourceText
    ) {
        let bodies = AccessorBodies(block)
        if let list = bodies.get { checkWhenNeeded(function, list, scope, source) }
        guard let list = bodies.set else { return }
        let setter = FunctionBody(scope: CaptureScope(parent: nil))
        checkWhenNeeded(function, list, scope, source, setter: setter)
        function.setter = .body(setter)
    }

    /// The function that sets a subscript.
    private static func setter(of function: FunctionDeclaration, _ body: FunctionBody) -> FunctionDeclaration {
        let setter = FunctionDeclaration(function.name, kind: .function, implementation: .body(body))
        setter.owner = function.owner
        setter.isMutating = true
        setter.parameters =
            [ParameterDeclaration(label: nil, name: AccessorBodies.newValue, type: function.result)]
            + function.parameters
        return setter
    }
}

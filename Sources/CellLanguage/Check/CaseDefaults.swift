import SwiftSyntax

/// `case added(Item, quantity: Int = 1)`: besides the case itself, a function that makes it of fewer values.
extension Checker {
    func addFunction(of enumCase: EnumCase, _ element: EnumCaseElementSyntax, _ nominal: Nominal) {
        guard let parameters = element.parameterClause?.parameters,
            parameters.contains(where: { $0.defaultValue != nil })
        else { return }
        let body = FunctionBody(scope: CaptureScope(parent: nil))
        let function = FunctionDeclaration(enumCase.name, kind: .function, implementation: .body(body))
        function.owner = nominal
        function.isStatic = true
        // With all values it is the case that is meant.
        function.isDisfavored = true
        function.result = nominal.selfType
        for (payload, syntax) in zip(enumCase.payload, parameters) {
            let parameter = ParameterDeclaration(
                label: payload.label, name: payload.label ?? "value", type: payload.type)
            parameter.isEscaping = true
            parameter.span = span(syntax)
            parameter.defaultValue = syntax.defaultValue.map {
                DefaultValue($0.value, source: source, scope: typeScope)
            }
            function.parameters.append(parameter)
            body.parameters.append(
                LocalVariable(parameter.name, type: payload.type, isLet: true, owner: body.scope))
        }
        let place = span(element)
        let values = body.parameters.map { Expression(.local($0), $0.type, place) }
        body.statements = [.returnValue(Expression(.enumCase(enumCase, values), nominal.selfType, place), place)]
        body.isChecked = true
        function.span = place
        function.signature = "case \(element.trimmedDescription)"
        nominal.add(.function(function), named: function.name)
    }
}

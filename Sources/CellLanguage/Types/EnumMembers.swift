/// What enums have without saying so.
extension TypeTable {
    /// Adds what the compiler writes for an enum: `rawValue`, `allCases`, equality.
    func addEnumMembers(_ nominal: Nominal) {
        if let rawType = nominal.rawType {
            let make = FunctionDeclaration(LanguageNames.initializer, kind: .initializer, implementation: .rawValue)
            make.owner = nominal
            make.isFailable = true
            make.parameters = [
                ParameterDeclaration(label: LanguageNames.rawValue, name: LanguageNames.rawValue, type: rawType)
            ]
            make.result = optional(nominal.selfType)
            make.signature = "init?(rawValue: \(rawType))"
            nominal.add(.function(make), named: LanguageNames.initializer)
            let raw = VariableDeclaration(LanguageNames.rawValue, type: rawType, isLet: true, storage: .rawValue)
            raw.owner = nominal
            nominal.add(.variable(raw), named: LanguageNames.rawValue)
        }
        let caseIterable = core(.caseIterable)
        if nominal.conformances.contains(where: { inherits($0.to, from: caseIterable) }) {
            let all = VariableDeclaration(
                LanguageNames.allCases, type: array(of: nominal.selfType), isLet: true, storage: .allCases)
            all.owner = nominal
            all.isStatic = true
            nominal.add(.variable(all), named: LanguageNames.allCases)
        }
        // Enums without payload are comparable for equality, and hashable, by themselves.
        if nominal.cases.allSatisfy(\.payload.isEmpty) {
            nominal.conformances.append(Conformance(to: core(.equatable)))
            nominal.conformances.append(Conformance(to: core(.hashable)))
        }
        if nominal.rawType != nil { nominal.conformances.append(Conformance(to: core(.rawRepresentable))) }
    }
}

import SwiftSyntax

/// Deciding constraints as far as what is known goes.
extension Inference {
    /// Decides what can be decided; false where something contradicts, or where the way has become longer than one that is
    /// known.
    func propagate() -> Bool {
        repeat {
            while let next = fresh.popLast() {
                if isWorse { return false }
                switch decide(next) {
                case .solved: break
                case .failed: return false
                case .waiting: wait(next)
                case .narrowed(let choice): wait(.choice(choice))
                }
            }
            while let place = nextWoken() {
                guard let constraint = waiting[place] else { continue }
                if isWorse { return false }
                switch decide(constraint) {
                case .solved: settle(place)
                case .failed: return false
                case .waiting: waitOn(place, as: constraint)
                case .narrowed(let choice): waitOn(place, as: .choice(choice))
                }
            }
        } while beginRound() || !fresh.isEmpty
        return true
    }

    /// Whether what has been tried costs more than it may.
    var isWorse: Bool { limit.map { $0.excludes(score) } ?? false }

    /// Decides one constraint.
    func decide(_ constraint: Constraint) -> Outcome {
        guard effort.spend() else { return .failed }
        switch constraint {
        case .equal(let a, let b): return equate(a, b)
        case .convert(let a, let b): return convert(a, b)
        case .conforms(let type, let wanted): return conforms(type, wanted)
        case .inherits(let type, let wanted):
            let known = head(type)
            if openVariable(known) != nil { return .waiting }
            if case .nominal = known { return ascend(known, to: head(wanted)) }
            return table.isSubclass(resolved(known), of: resolved(wanted)) ? .solved : .failed
        case .literal(let type, let kind, let count): return literal(type, kind, count)
        case .optional(let type, let wrapped): return unwrap(type, wrapped)
        case .flattened(let type, let result):
            let known = head(type)
            if openVariable(known) != nil { return .waiting }
            if case .member = known, isOpen(known) { return .waiting }
            return equate(result, isOptional(known) ? known : table.optional(known))
        case .reference(let use): return reference(use)
        case .call(let use): return call(use)
        case .choice(let disjunction): return narrow(disjunction)
        case .closure(_, let type): return openVariable(head(type)) == nil ? .solved : .waiting
        case .keyPath(_, let type): return openVariable(head(type)) == nil ? .solved : .waiting
        case .keyPathAccess(let use): return keyPathAccess(use)
        case .thrown(let type, byDefault: _): return openVariable(head(type)) == nil ? .solved : .waiting
        case .closureBody, .branches: return .waiting
        case .dropped(let type):
            let known = head(type)
            if openVariable(known) != nil { return .waiting }
            if !known.isVoid, known.nominal?.role != .never { score.droppedValues += 1 }
            return .solved
        }
    }

    func isOptional(_ type: Type) -> Bool {
        if case .nominal(let nominal, _) = head(type) { return nominal.role == .optional }
        return false
    }

    private func conforms(_ type: Type, _ wanted: Nominal) -> Outcome {
        let known = head(type)
        if openVariable(known) != nil { return .waiting }
        if case .member = known, isOpen(known) { return .waiting }
        let full = resolved(known)
        guard table.conforms(full, to: wanted) else { return .failed }
        // Conditions on arguments that are still open are asked again when these are known.
        return isOpen(full) && hasConditions(full, wanted) ? .waiting : .solved
    }

    private func hasConditions(_ type: Type, _ wanted: Nominal) -> Bool {
        guard case .nominal(let nominal, _) = type else { return true }
        return nominal.conformances.contains {
            !$0.conditions.isEmpty && ($0.to == wanted || table.inherits($0.to, from: wanted))
        }
    }

    private func unwrap(_ type: Type, _ wrapped: Type) -> Outcome {
        let known = head(type)
        switch known {
        case .nominal(let nominal, let arguments) where nominal.role == .optional:
            return equate(arguments[0], wrapped)
        case .parameter(let parameter) where parameter.variable >= 0: return .waiting
        case .member where isOpen(known): return .waiting
        default: return .failed
        }
    }

    // MARK: Literals

    private func literal(_ type: Type, _ kind: LiteralKind, _ count: Int) -> Outcome {
        let known = head(type)
        if openVariable(known) != nil { return .waiting }
        if case .member = known, isOpen(known) { return .waiting }
        switch kind {
        case .none:
            let fits = isOptional(known) || table.conforms(known, to: table.core(.expressibleByNilLiteral))
            return fits ? .solved : .failed
        case .array(let element): return arrayLiteral(known, element)
        case .dictionary(let key, let value):
            guard case .nominal(let nominal, let arguments) = known else { return .failed }
            guard nominal.role == .dictionary else { return dictionaryLiteral(known, key, value) }
            return all([(arguments[0], key), (arguments[1], value)]) {
                equate($0, $1)
            } retry: {
                .equal($0, $1)
            }
        default:
            guard fits(known, kind) else { return .failed }
            if !isDefault(known, kind) { score.nonDefaultLiterals += count }
            return .solved
        }
    }

    private func arrayLiteral(_ type: Type, _ element: Type) -> Outcome {
        guard case .nominal(let nominal, let arguments) = type else { return .failed }
        switch nominal.role {
        case .array: return equate(arguments[0], element)
        case .set:
            score.nonDefaultLiterals += 1
            return equate(arguments[0], element)
        default: break
        }
        guard table.conforms(type, to: table.core(.expressibleByArrayLiteral)),
            let wanted = checker.literalElement(of: type, LanguageNames.arrayLiteral)
        else { return .failed }
        score.nonDefaultLiterals += 1
        return equate(wanted, element)
    }

    private func dictionaryLiteral(_ type: Type, _ key: Type, _ value: Type) -> Outcome {
        guard table.conforms(type, to: table.core(.expressibleByDictionaryLiteral)),
            let pair = checker.literalElement(of: type, LanguageNames.dictionaryLiteral),
            case .tuple(let parts) = pair, parts.count == 2
        else { return .failed }
        score.nonDefaultLiterals += 1
        fresh.append(.equal(parts[1].type, value))
        return equate(parts[0].type, key)
    }

    /// Whether a type can be written as a literal of a simple kind.
    func fits(_ type: Type, _ kind: LiteralKind) -> Bool {
        func conforms(_ role: CoreRole) -> Bool {
            if case .existential = type { return false }
            return table.conforms(type, to: table.core(role))
        }
        switch kind {
        case .integer:
            return isNumber(type) || conforms(.expressibleByIntegerLiteral)
        case .float: return conforms(.expressibleByFloatLiteral)
        case .boolean: return type == table.bool || conforms(.expressibleByBooleanLiteral)
        case .string:
            return type == table.string || type.nominal?.role != .character && conforms(.expressibleByStringLiteral)
        case .character:
            return type == table.string || type.nominal?.role == .character || conforms(.expressibleByStringLiteral)
        case .none: return isOptional(type) || conforms(.expressibleByNilLiteral)
        case .array:
            return type.nominal?.role == .array || type.nominal?.role == .set || conforms(.expressibleByArrayLiteral)
        case .dictionary: return type.nominal?.role == .dictionary || conforms(.expressibleByDictionaryLiteral)
        }
    }

    private func isNumber(_ type: Type) -> Bool {
        switch type.nominal?.role {
        case .int, .double, .float, .fixedWidthInteger: true
        default: false
        }
    }

    private func isDefault(_ type: Type, _ kind: LiteralKind) -> Bool { type == defaultType(kind) }

    /// What a literal is when nothing else is said.
    func defaultType(_ kind: LiteralKind) -> Type? {
        switch kind {
        case .integer: leanings.contains(.fractions) ? table.double : table.int
        case .float: table.double
        case .boolean: table.bool
        case .string, .character: table.string
        case .array(let element): table.array(of: element)
        case .dictionary(let key, let value): .nominal(table.core(.dictionary), [key, value])
        case .none: nil
        }
    }
}

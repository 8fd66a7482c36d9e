import SwiftSyntax

/// Calls whose arguments fit no function.
extension Checker {
    /// Reports arguments that fit no candidate's labels.
    func reportPlan(
        _ planned: [(candidate: Candidate, plan: ArgumentPlan)], _ arguments: [WrittenArgument],
        _ node: some SyntaxProtocol, _ name: String
    ) -> Expression {
        for argument in arguments where !needsContext(argument.expression) { _ = check(argument.expression) }
        guard let nearest = planned.min(by: { distance($0.plan) < distance($1.plan) }),
            let problem = nearest.plan.problem
        else {
            return failure("cannot call '\(name)'", node)
        }
        let function = nearest.candidate.function
        if probe != nil { tellProbe(function, arguments) }
        if let property = property(named: name, of: nearest.candidate.receiver) {
            return failure(
                "'\(name)' is a property of type '\(property.settledType)', not a method", node,
                hint: arguments.isEmpty ? "leave out '()'" : nil)
        }
        switch problem {
        case .missing(let index): reportMissing(index, function, nearest.plan, arguments, node, name)
        case .extra(let index): reportExtra(arguments[index], function, name)
        case .label(let index, let wanted): reportLabel(index, wanted, function, arguments, node, name)
        }
        return Expression(.error, .error, span(node))
    }

    /// Somebody is typing: what the arguments are to be is known although some are missing.
    private func tellProbe(_ function: FunctionDeclaration, _ arguments: [WrittenArgument]) {
        for argument in arguments where needsContext(argument.expression) {
            guard let parameter = function.parameters.first(where: { $0.label == argument.label }) else { continue }
            _ = attempt { check(argument.expression, expecting: parameter.type) }
        }
    }

    /// The property that has the name of a method.
    private func property(named name: String, of receiver: Expression?) -> VariableDeclaration? {
        guard let receiver else { return nil }
        return members(named: name, of: receiver.type, isStatic: false).lazy.compactMap(\.member.variable).first
    }

    private func distance(_ plan: ArgumentPlan) -> Int {
        let filled = plan.places.count { !$0.isEmpty }
        switch plan.problem {
        case nil: return 0
        case .label: return 10 - filled
        case .missing: return 20 - filled
        case .extra: return 30 - filled
        }
    }

    /// How a function is declared, and where.
    private func declaration(of function: FunctionDeclaration) -> [Diagnostic.Note] {
        guard !function.signature.isEmpty else { return [] }
        let place = (function.span ?? function.owner?.span).flatMap { span in
            if case .cell = span.source.origin { return " in \(span.place)" }
            return nil
        }
        return [Diagnostic.Note("declared\(place ?? "") as \(function.signature)")]
    }

    private func reportMissing(
        _ index: Int, _ function: FunctionDeclaration, _ plan: ArgumentPlan, _ arguments: [WrittenArgument],
        _ node: some SyntaxProtocol, _ name: String
    ) {
        let parameter = function.parameters[index]
        let shown = parameter.label.map { "'\($0)'" } ?? "'\(parameter.name)'"
        let label = parameter.label.map { "\($0): " } ?? ""
        let whole = span(node)
        let place: SourceSpan
        if let previous = plan.places[..<index].flatMap({ $0 }).max() {
            let end = span(arguments[previous].expression).bytes.upperBound
            place = SourceSpan(source, end..<end)
        } else if let first = arguments.first, !first.isTrailing {
            let start = (first.labelSpan ?? span(first.expression)).bytes.lowerBound
            place = SourceSpan(source, start..<start)
        } else {
            let isClosed = whole.text.hasSuffix(")")
            place = isClosed ? SourceSpan(source, (whole.bytes.upperBound - 1)..<whole.bytes.upperBound) : whole
        }
        sink.error(
            "missing argument for parameter \(shown) in call to '\(name)'", at: place,
            hint: "add '\(label)\(parameter.type)'", notes: declaration(of: function))
    }

    private func reportExtra(_ argument: WrittenArgument, _ function: FunctionDeclaration, _ name: String) {
        guard let label = argument.label else {
            let number = function.parameters.count
            report(
                "extra argument in call to '\(name)'", argument.expression,
                hint: number == 0 ? "it takes none" : "it takes \(number)", notes: declaration(of: function))
            return
        }
        let labels = function.parameters.compactMap(\.label)
        sink.error(
            "'\(name)' has no parameter '\(label)'", at: argument.labelSpan ?? span(argument.expression),
            hint: NearNames.question(for: label, among: labels), notes: declaration(of: function))
    }

    private func reportLabel(
        _ index: Int, _ wanted: String?, _ function: FunctionDeclaration, _ arguments: [WrittenArgument],
        _ node: some SyntaxProtocol, _ name: String
    ) {
        let given = arguments.map(\.label)
        let labels = function.parameters.map(\.label)
        var place = arguments[index].labelSpan ?? span(arguments[index].expression)
        var notes: [Diagnostic.Note] = []
        var fixIts: [Diagnostic.FixIt] = []
        var hint: String?
        let message: String
        if given[index] == wanted || isReordered(given, labels) {
            let (first, second) = outOfOrder(given, labels, index)
            message = "argument '\(first):' must precede argument '\(second):'"
            fixIts = reordered(arguments, labels)
        } else {
            let isAligned =
                given.count == labels.count && !arguments.contains(where: \.isTrailing)
                && !function.parameters.contains(where: \.isVariadic)
            let wrong = isAligned ? given.indices.filter { given[$0] != labels[$0] } : [index]
            hint = given[index].flatMap { NearNames.question(for: $0, among: labels.compactMap { $0 }) }
            message = wrong.count > 1 ? labelsMessage(given, labels) : labelMessage(given[index], wanted)
            if isAligned, hint == nil { fixIts = [relabelled(arguments, labels)].compactMap { $0 } }
            (place, notes) = placeOfLabel(place, in: node)
        }
        sink.error(message, at: place, hint: hint, notes: notes + declaration(of: function), fixIts: fixIts)
    }

    /// Reports the label of a value that an enum case is given.
    func reportLabel(of argument: WrittenArgument, _ wanted: String?, _ node: some SyntaxProtocol) {
        let (place, notes) = placeOfLabel(argument.labelSpan ?? span(argument.expression), in: node)
        sink.error(labelMessage(argument.label, wanted), at: place, notes: notes)
    }

    /// Where a label is reported: labels are the whole call's matter, so that one on another line is reported where the
    /// call begins, and pointed at.
    private func placeOfLabel(
        _ place: SourceSpan, in node: some SyntaxProtocol
    ) -> (place: SourceSpan, notes: [Diagnostic.Note]) {
        guard let call = node.as(FunctionCallExprSyntax.self), let paren = call.leftParen,
            let name = call.calledExpression.lastToken(viewMode: .sourceAccurate), span(paren).line != place.line
        else { return (place, []) }
        let beginning = SourceSpan(source, span(name).bytes.lowerBound..<span(paren).bytes.upperBound)
        return (beginning, [Diagnostic.Note("this is the argument", at: place)])
    }

    private func labelsMessage(_ given: [String?], _ wanted: [String?]) -> String {
        func text(_ labels: [String?]) -> String { labels.map { "\($0 ?? "_"):" }.joined() }
        if given.allSatisfy({ $0 == nil }) { return "missing argument labels '\(text(wanted))' in call" }
        return "incorrect argument labels in call (have '\(text(given))', expected '\(text(wanted))')"
    }

    // MARK: Order

    private func isReordered(_ given: [String?], _ wanted: [String?]) -> Bool {
        let names = given.compactMap { $0 }
        return names.count == given.count && Set(names).count == names.count
            && Set(names).isSubset(of: Set(wanted.compactMap { $0 })) && names.count > 1
    }

    /// The first label that stands behind one that it must precede.
    private func outOfOrder(_ given: [String?], _ wanted: [String?], _ index: Int) -> (String, String) {
        let order = given.map { label in wanted.firstIndex(of: label) ?? wanted.count }
        for later in given.indices.dropFirst() {
            for earlier in 0..<later where order[earlier] > order[later] {
                return (given[later] ?? "_", given[earlier] ?? "_")
            }
        }
        return (given[index] ?? "_", given.first.flatMap { $0 } ?? "_")
    }

    private func reordered(_ arguments: [WrittenArgument], _ wanted: [String?]) -> [Diagnostic.FixIt] {
        let order = arguments.indices.sorted {
            (wanted.firstIndex(of: arguments[$0].label) ?? 0) < (wanted.firstIndex(of: arguments[$1].label) ?? 0)
        }
        return [relabelled(order.map { arguments[$0] }, order.map { arguments[$0].label }, of: arguments)]
            .compactMap { $0 }
    }

    /// A fix-it that writes the arguments with these labels.
    private func relabelled(
        _ arguments: [WrittenArgument], _ labels: [String?], of written: [WrittenArgument]? = nil
    ) -> Diagnostic.FixIt? {
        let old = (written ?? arguments).map { argument in
            (argument.labelSpan ?? span(argument.expression)).bytes
                .lowerBound..<span(argument.expression).bytes.upperBound
        }
        guard let start = old.map(\.lowerBound).min(), let end = old.map(\.upperBound).max() else { return nil }
        let text = zip(arguments, labels).map { argument, label in
            (label.map { "\($0): " } ?? "") + argument.expression.trimmedDescription
        }.joined(separator: ", ")
        guard text.count < 100, !text.contains(where: \.isNewline) else { return nil }
        return rewrite(SourceSpan(source, start..<end), as: text)
    }

    // MARK: Overloads

    /// Says why no overload fits: what all of them complain of, or what a closure's own statements do wrong, or the list.
    func noOverload(
        _ fitting: [(candidate: Candidate, plan: ArgumentPlan)], _ arguments: [WrittenArgument], _ expected: Type,
        _ node: some SyntaxProtocol, _ name: String
    ) -> Expression {
        let closures = arguments.filter { $0.expression.is(ClosureExprSyntax.self) }.map { span($0.expression).bytes }
        var complaints: [[Diagnostic]] = []
        for entry in fitting.prefix(8) {
            let mark = sink.count
            _ = complete(entry.candidate, entry.plan, arguments, expected, node)
            let own = sink.take(after: mark)
            let isInside = own.contains { diagnostic in
                closures.contains {
                    $0.lowerBound < diagnostic.span.bytes.lowerBound && diagnostic.span.bytes.upperBound < $0.upperBound
                }
            }
            if isInside {
                sink.report(own)
                return Expression(.error, .error, span(node))
            }
            complaints.append(own)
        }
        if let first = complaints.first, complaints.allSatisfy({ $0.map(\.message) == first.map(\.message) }) {
            sink.report(first)
            return Expression(.error, .error, span(node))
        }
        let types = arguments.map { argument in
            "'\(attempt { check(argument.expression).type }.map(\.description) ?? "_")'"
        }.joined(separator: ", ")
        if let receiver = fitting.first?.candidate.receiver, fitting.first?.candidate.function.kind == .subscriptAccess
        {
            return noSubscript(receiver, types, arguments, fitting.map(\.candidate), node)
        }
        let notes = fitting.prefix(4).flatMap { declaration(of: $0.candidate.function) }
        return failure("no overload of '\(name)' takes arguments of type \(types)", node, notes: notes)
    }

    private func noSubscript(
        _ receiver: Expression, _ types: String, _ arguments: [WrittenArgument], _ candidates: [Candidate],
        _ node: some SyntaxProtocol
    ) -> Expression {
        let place = arguments.first.map { Syntax($0.expression) } ?? Syntax(node)
        var advice = ConversionAdvice()
        if arguments.count == 1, let index = attempt({ check(arguments[0].expression) }) {
            for candidate in candidates {
                guard let parameter = candidate.function.parameters.first else { continue }
                let wanted = table.substitute(parameter.type, candidate.substitution)
                guard wanted.isConcrete, wanted != index.type else { continue }
                advice = self.advice(for: span(arguments[0].expression), from: index.type, to: wanted)
                if !advice.fixIts.isEmpty { break }
            }
        }
        if receiver.type.nominal?.role == .string, advice.fixIts.isEmpty {
            let text = receiver.span.text
            advice.hint = "a String's characters have no numbers: write 'Array(\(text))[…]'"
        }
        return failure(
            "'\(receiver.type)' cannot be indexed by \(types)", place, hint: advice.hint, fixIts: advice.fixIts)
    }
}

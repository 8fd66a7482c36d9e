import Foundation

/// Printing, reading, and ways to end a run.
enum InputOutput {
    @LibraryBuilder static var items: [any LibraryItem] {
        Function(
            "func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
            "Writes values to the cell's output, `separator` between them and `terminator` behind."
        ) { (items: Value, separator: String, terminator: String, context: CallContext) in
            let texts = try items.elements.map { try context.describe($0, as: .any) }
            context.write(try context.joined(texts, separator: separator) + terminator)
        }
        LibraryProtocol("protocol TextOutputStream", "What text can be written to.") {
            Requires("mutating func write(_ text: String)")
        }
        for (name, describes) in [("print", CallContext.describe), ("debugPrint", CallContext.debugDescribe)] {
            Function(
                "func \(name)<T: TextOutputStream>(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\", to output: inout T)",
                "Writes values to `output`, `separator` between them and `terminator` behind.",
                raw: { call in
                    let texts = try call[0].elements.map { try describes(call.context)($0, .any) }
                    let text = try call.context.joined(texts, separator: call[1].string) + call[2].string
                    if case .string(let before) = call[3] {
                        var all = before
                        try all.add(text, call.context.state)
                        call.slots[3] = .string(all)
                    } else {
                        try MutatingCall.run(
                            "write(_:)", .string(text), on: &call.slots[3], call.types.parameters[3], call.context)
                    }
                    return .void
                })
        }
        Function(
            "func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
            "Writes values as containers show them: text in quotes."
        ) { (items: Value, separator: String, terminator: String, context: CallContext) in
            let texts = try items.elements.map { try context.debugDescribe($0, as: .any) }
            context.write(try context.joined(texts, separator: separator) + terminator)
        }
        Function(
            "@discardableResult func dump<T>(_ value: T, name: String? = nil, indent: Int = 0, maxDepth: Int = .max, maxItems: Int = .max) -> T",
            "Writes a value and what it is made of, a line each.",
            raw: { call in
                let options = ValueDump.Options(
                    name: call[1].isNone ? nil : call[1].string, indent: call[2].int, maxDepth: call[3].int,
                    maxItems: call[4].int)
                call.context.write(try ValueDump.text(call[0], call.result, call.context, options))
                return call[0]
            })
        Function(
            "func readLine(strippingNewline: Bool = true) -> String?",
            "A line typed by the person; nil at the end of input."
        ) {
            (strips: Bool, context: CallContext) throws -> String? in
            context.session.flush()
            guard let line = try context.session.host?.readLine(prompt: "", isPassword: false) else { return nil }
            return strips ? line : line + "\n"
        }
        checks
    }

    @LibraryBuilder private static var checks: [any LibraryItem] {
        Function("func fatalError(_ message: @autoclosure () -> String = \"\") -> Never", "Ends the run.") {
            (message: CellFunction) throws -> Never in
            throw LibraryTrap(headed("Fatal error", try message.call().string))
        }
        Function("func preconditionFailure(_ message: @autoclosure () -> String = \"\") -> Never", "Ends the run.") {
            (message: CellFunction) throws -> Never in
            throw LibraryTrap(headed("Fatal error", try message.call().string))
        }
        Function(
            "func precondition(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = \"\")",
            "Ends the run where the condition does not hold."
        ) { (condition: CellFunction, message: CellFunction) in
            if try !condition.call().bool {
                throw LibraryTrap(headed("Precondition failed", try message.call().string))
            }
        }
        Function(
            "func assert(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = \"\")",
            "Ends the run where the condition does not hold."
        ) { (condition: CellFunction, message: CellFunction) in
            if try !condition.call().bool { throw LibraryTrap(headed("Assertion failed", try message.call().string)) }
        }
        Function("func assertionFailure(_ message: @autoclosure () -> String = \"\")", "Ends the run.") {
            (message: CellFunction) in
            throw LibraryTrap(headed("Fatal error", try message.call().string))
        }
        Function(
            "func type<T>(of value: T) -> T.Type", "The type of a value.",
            raw: { call in
                let type = call.types.parameters[0]
                return .object(TypeValue(type.isAnyHashable ? type : Casting.dynamicType(call[0], type)))
            })
    }

    private static func headed(_ head: String, _ message: String) -> String {
        message.isEmpty ? head : "\(head): \(message)"
    }
}

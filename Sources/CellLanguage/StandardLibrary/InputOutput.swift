import Foundation

/// Printing, reading, and ways to end a run.
enum InputOutput {
    @LibraryBuilder static var items: [any LibraryItem] {
        Function(
            "func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
            "Writes values to the cell's output, `separator` between them and `terminator` behind."
        ) { (items: Value, separator: String, terminator: String, context: CallContext) in
            let texts = try items.elements.map { try context.describe($0, as: .any) }
            context.write(texts.joined(separator: separator) + terminator)
        }
        Function(
            "func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
            "Writes values as containers show them: text in quotes."
        ) { (items: Value, separator: String, terminator: String, context: CallContext) in
            let texts = try items.elements.map { try context.debugDescribe($0, as: .any) }
            context.write(texts.joined(separator: separator) + terminator)
        }
        Function(
            "@discardableResult func dump<T>(_ value: T) -> T", "Writes a value on a line.",
            raw: { call in
                call.context.write("- \(try call.context.debugDescribe(call[0], as: call.result))\n")
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
                if case .object(let object) = call[0] {
                    if let existential = object as? Existential { return .object(TypeValue(existential.type)) }
                    if let record = object as? Record, record.type.nominal != nil {
                        return .object(TypeValue(record.type))
                    }
                }
                return .object(TypeValue(call.types.parameters[0]))
            })
    }

    private static func headed(_ head: String, _ message: String) -> String {
        message.isEmpty ? head : "\(head): \(message)"
    }
}

import CellLanguage
import Cells

extension SwiftGANLibrary {
    /// What a cell does with its outputs beyond adding to them.
    static var console: Library {
        Library {
            Function(
                "func warn(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")",
                "Writes values to the cell's standard error, `separator` between them and `terminator` behind."
            ) { (items: Value, separator: String, terminator: String, context: CallContext) in
                let texts = try items.elements.map { try context.describe($0, as: .any) }
                context.session.emit(.stream(.stderr, texts.joined(separator: separator) + terminator))
            }
            Function(
                "func clearOutput(wait: Bool = false)",
                "Drops what the cell has shown so far; with `wait`, when it shows the next thing."
            ) { (wait: Bool, context: CallContext) in
                context.session.emit(.clear(wait: wait))
            }
        }
    }
}

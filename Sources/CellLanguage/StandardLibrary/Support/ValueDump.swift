/// The text that `dump` writes.
struct ValueDump {
    struct Options {
        var name: String?
        var indent = 0
        var maxDepth = Int.max
        var maxItems = Int.max
    }

    static func text(_ value: Value, _ type: Type, _ context: CallContext, _ options: Options) throws -> String {
        var dump = ValueDump(context: context, itemsLeft: options.maxItems)
        try dump.write(value, type, options.name, options.indent, options.maxDepth)
        return dump.text
    }

    private let context: CallContext
    private var itemsLeft: Int
    private var text = ""
    /// Instances by the number that the first line about them has.
    private var seen: [ObjectIdentifier: Int] = [:]

    private init(context: CallContext, itemsLeft: Int) {
        self.context = context
        self.itemsLeft = itemsLeft
    }

    private mutating func write(_ value: Value, _ type: Type, _ name: String?, _ indent: Int, _ depth: Int) throws {
        guard itemsLeft > 0 else { return }
        try context.checkInterrupt()
        itemsLeft -= 1
        let (value, type) = Existential.opened(value, type)
        let parts = ValueParts(value, type, context)
        let count = parts.children.count
        try self.indent(by: indent)
        text += count == 0 ? "- " : depth <= 0 ? "▹ " : "▿ "
        if let name { text += "\(name): " }
        try text.add(head(value, type, parts), context.state)
        if parts.style == .instance, let instance = value.reference {
            let identity = ObjectIdentifier(instance)
            if let number = seen[identity] {
                text += " #\(number)\n"
                return
            }
            seen[identity] = seen.count
            text += " #\(seen.count - 1)"
        }
        text += "\n"
        guard depth > 0 else { return }
        for (index, child) in parts.children.enumerated() {
            if itemsLeft <= 0 {
                let left = count - index
                try self.indent(by: indent + 4)
                text += index == 0 ? "(\(left)" : "(\(left) more"
                text += left == 1 ? " child)\n" : " children)\n"
                return
            }
            try write(child.value, child.type, child.label, indent + 2, depth - 1)
        }
    }

    private mutating func indent(by count: Int) throws {
        try context.admit(count: max(count, 0), stride: 1)
        try text.add(String(repeating: " ", count: max(count, 0)), context.state)
    }

    /// What the line says of the value itself.
    private func head(_ value: Value, _ type: Type, _ parts: ValueParts) throws -> String {
        let count = parts.children.count
        switch parts.style {
        case .tuple: return count == 1 ? "(1 element)" : "(\(count) elements)"
        case .collection: return count == 1 ? "1 element" : "\(count) elements"
        case .dictionary: return count == 1 ? "1 key/value pair" : "\(count) key/value pairs"
        case .set: return count == 1 ? "1 member" : "\(count) members"
        case .optional: return value.isNone ? "nil" : try context.debugDescribe(value, as: type)
        case .structure, .instance:
            return count == 0 && isText(type) ? try context.debugDescribe(value, as: type) : type.qualifiedName
        case .enumeration:
            guard case .object(let object) = value, let value = object as? EnumValue else { return type.qualifiedName }
            return "\(type.qualifiedName).\(value.enumCase.name)"
        case nil: return try context.debugDescribe(value, as: type)
        }
    }

    private func isText(_ type: Type) -> Bool {
        context.session.types.conforms(type, to: context.session.types.core(.customStringConvertible))
    }
}

final class EnumNode: Node {
    let enumCase: EnumCase
    let type: Type
    let nodes: [Node]
    init(_ enumCase: EnumCase, _ type: Type, _ nodes: [Node]) {
        self.enumCase = enumCase
        self.type = type
        self.nodes = nodes
    }
    override func value(_ frame: Frame) throws -> Value {
        .object(EnumValue(enumCase, type: type, payload: try nodes.map { try $0.value(frame) }))
    }
}

final class RawValueNode: Node {
    let base: Node
    init(_ base: Node) { self.base = base }
    override func value(_ frame: Frame) throws -> Value {
        guard case .object(let object) = try base.value(frame), let value = object as? EnumValue else {
            throw Defect.trap("an enum's case is missing")
        }
        return value.enumCase.rawValue ?? .none
    }
}

final class InterpolationNode: Node {
    private let parts: [(node: Node, kind: Kind)]
    private let session: SessionContext
    private let site: SourceSpan

    /// How the text of a part is made.
    private enum Kind {
        /// It is a text already.
        case text
        case int
        case other(Type)

        init(_ type: Type) {
            switch type.nominal?.role {
            case .string: self = .text
            case .int: self = .int
            default: self = .other(type)
            }
        }
    }

    init(_ parts: [(node: Node, type: Type)], _ session: SessionContext, _ site: SourceSpan) {
        self.site = site
        self.parts = parts.map { ($0.node, Kind($0.type)) }
        self.session = session
    }

    override func value(_ frame: Frame) throws -> Value {
        var text = ""
        for (node, kind) in parts {
            switch kind {
            case .text:
                if let slot = try node.view(frame), slot.kind == .string {
                    try text.add(slot.payload(String.self).pointee, frame.state, at: site)
                } else {
                    try text.add(node.value(frame).string, frame.state, at: site)
                }
            case .int: text += String(try node.int(frame))
            case .other(let type): try text.add(describe(node.value(frame), type), frame.state, at: site)
            }
        }
        return .string(text)
    }

    @inline(never) private func describe(_ value: Value, _ type: Type) throws -> String {
        try Description.text(value, type, CallContext(session: session, site: site))
    }
}

final class ArrayLiteralNode: Node {
    let nodes: [Node]
    let element: Type
    let storage: StorageClass
    init(_ nodes: [Node], _ element: Type) {
        self.nodes = nodes
        self.element = element
        storage = element.nominal?.role == .fixedWidthInteger ? .value : StorageClass(element)
    }
    override var constant: Value? { nodes.isEmpty ? Value.array([], of: element) : nil }
    override func value(_ frame: Frame) throws -> Value {
        switch storage {
        case .int: .ints(try nodes.map { try $0.int(frame) })
        case .double: .doubles(try nodes.map { try $0.double(frame) })
        case .float: .floats(try nodes.map { try $0.float(frame) })
        case .bool: .bools(try nodes.map { try $0.bool(frame) })
        case .value: .array(try nodes.map { try $0.value(frame) })
        }
    }
}

final class SetLiteralNode: Node {
    let nodes: [Node]
    init(_ nodes: [Node]) { self.nodes = nodes }
    override func value(_ frame: Frame) throws -> Value {
        let storage = HashStorage(minimumCapacity: nodes.count)
        for node in nodes { _ = try storage.insert(node.value(frame), .void, frame.state) }
        return .set(storage)
    }
}

final class DictionaryLiteralNode: Node {
    let entries: [(key: Node, value: Node)]
    let site: SourceSpan
    init(_ entries: [(key: Node, value: Node)], _ site: SourceSpan) {
        self.entries = entries
        self.site = site
    }
    override func value(_ frame: Frame) throws -> Value {
        let storage = HashStorage(minimumCapacity: entries.count)
        for (key, value) in entries {
            let key = try key.value(frame)
            let value = try value.value(frame)
            if try !storage.insert(key, value, frame.state).added {
                throw Trap(.key, "dictionary literal contains duplicate keys", at: site)
            }
        }
        return .dictionary(storage)
    }
}

final class UnwrapNode: Node {
    let base: Node
    let type: Type
    let site: SourceSpan
    init(_ base: Node, _ type: Type, _ site: SourceSpan) {
        self.base = base
        self.type = type
        self.site = site
    }
    override func value(_ frame: Frame) throws -> Value {
        let value = try base.value(frame)
        if case .none = value {
            throw Trap(
                .nilValue, "unexpectedly found nil while unwrapping an Optional value", at: site,
                hint: "use 'if let' or '??' where a value may be missing")
        }
        return value.unwrapped(from: type)
    }
}

final class CoalesceNode: Node {
    let left: Node
    let right: Node
    let wrapped: Type
    let keepsOptional: Bool
    init(_ left: Node, _ right: Node, _ wrapped: Type, keepsOptional: Bool) {
        self.left = left
        self.right = right
        self.wrapped = wrapped
        self.keepsOptional = keepsOptional
    }
    override func value(_ frame: Frame) throws -> Value {
        let value = try left.value(frame)
        if case .none = value { return try right.value(frame) }
        return keepsOptional ? value : value.unwrapped(from: wrapped)
    }
}

final class AndNode: BoolNode {
    let left: Node
    let right: Node
    init(_ left: Node, _ right: Node) {
        self.left = left
        self.right = right
    }
    override func bool(_ frame: Frame) throws -> Bool { try left.bool(frame) && right.bool(frame) }
}

final class OrNode: BoolNode {
    let left: Node
    let right: Node
    init(_ left: Node, _ right: Node) {
        self.left = left
        self.right = right
    }
    override func bool(_ frame: Frame) throws -> Bool { try left.bool(frame) || right.bool(frame) }
}

final class ConditionalNode: Node {
    let test: Node
    let then: Node
    let otherwise: Node
    init(_ test: Node, _ then: Node, _ otherwise: Node) {
        self.test = test
        self.then = then
        self.otherwise = otherwise
    }
    override func value(_ frame: Frame) throws -> Value {
        try test.bool(frame) ? then.value(frame) : otherwise.value(frame)
    }
    override func int(_ frame: Frame) throws -> Int { try test.bool(frame) ? then.int(frame) : otherwise.int(frame) }
    override func double(_ frame: Frame) throws -> Double {
        try test.bool(frame) ? then.double(frame) : otherwise.double(frame)
    }
    override func float(_ frame: Frame) throws -> Float {
        try test.bool(frame) ? then.float(frame) : otherwise.float(frame)
    }
    override func bool(_ frame: Frame) throws -> Bool {
        try test.bool(frame) ? then.bool(frame) : otherwise.bool(frame)
    }
}

/// `()`, whatever is left by what is evaluated.
final class DiscardNode: Node {
    let inner: Node
    init(_ inner: Node) { self.inner = inner }
    override func value(_ frame: Frame) throws -> Value {
        _ = try inner.run(frame)
        return .void
    }
}

/// `try?`: a thrown error is nil; traps go on.
final class TryNode: Node {
    let inner: Node
    let abandoned: AbandonedSlots
    init(_ inner: Node, _ abandoned: AbandonedSlots) {
        self.inner = inner
        self.abandoned = abandoned
    }
    override func value(_ frame: Frame) throws -> Value {
        do { return try inner.value(frame) } catch is Thrown {
            abandoned.clear(frame)
            return .none
        }
    }
}

/// `try!`: a thrown error is a trap.
final class ForcedTryNode: Node {
    let inner: Node
    let site: SourceSpan
    init(_ inner: Node, _ site: SourceSpan) {
        self.inner = inner
        self.site = site
    }
    override func value(_ frame: Frame) throws -> Value {
        do { return try inner.value(frame) } catch let error as Thrown {
            throw Trap(
                .precondition, "'try!' expression unexpectedly raised an error: \(Description.brief(error.value))",
                at: site)
        }
    }
}

final class IsNilNode: BoolNode {
    let inner: Node
    init(_ inner: Node) { self.inner = inner }
    override func bool(_ frame: Frame) throws -> Bool { try inner.value(frame).isNone }
}

final class BlockNode: Node {
    let body: Node
    let result: Node
    /// What the statements declare.
    let slots: [Int]
    init(_ body: Node, _ result: Node, _ slots: [Int]) {
        self.body = body
        self.result = result
        self.slots = slots.reversed()
    }
    override func value(_ frame: Frame) throws -> Value {
        _ = try body.run(frame)
        let value = try result.value(frame)
        frame.clear(slots)
        return value
    }
}

/// Adds an element to an array where it stands.
final class AppendNode: Node {
    private let place: Place
    private let element: Node
    private let site: SourceSpan
    private let hasAddress: Bool
    init(_ place: Place, _ element: Node, _ site: SourceSpan) {
        self.place = place
        self.element = element
        self.site = site
        hasAddress = place.hasAddress
    }
    override func value(_ frame: Frame) throws -> Value {
        try place.prepare(frame)
        let value = try element.value(frame)
        if hasAddress {
            try place.address(frame).append(value, frame, site)
        } else {
            try place.access(frame) { try $0.append(value, frame, site) }
        }
        place.release(frame)
        return .void
    }
}

/// Adds the elements of one array to another.
final class AppendAllNode: Node {
    private let place: Place
    private let list: Node
    private let site: SourceSpan
    init(_ place: Place, _ list: Node, _ site: SourceSpan) {
        self.place = place
        self.list = list
        self.site = site
    }
    override func value(_ frame: Frame) throws -> Value {
        try place.prepare(frame)
        let elements = try list.value(frame).elements
        try place.access(frame) { array in for element in elements { try array.append(element, frame, site) } }
        place.release(frame)
        return .void
    }
}

extension UnsafeMutablePointer where Pointee == Value {
    /// Adds an element to the array stored here.
    fileprivate func append(_ value: Value, _ frame: Frame, _ site: SourceSpan) throws {
        let count = elementCount
        try frame.state.admitGrowth(from: count, to: count + 1, at: site)
        switch kind {
        case .ints: payload([Int].self).pointee.append(value.int)
        case .doubles: payload([Double].self).pointee.append(value.double)
        case .floats: payload([Float].self).pointee.append(value.float)
        case .bools: payload([Bool].self).pointee.append(value.bool)
        case .array: payload([Value].self).pointee.append(value)
        case .empty: throw Trap.overlap(nil, at: site)
        default: throw Defect.trap("Array", pointee, at: site)
        }
    }
}

final class ConvertNode: Node {
    let inner: Node
    let conversion: ValueConversion
    init(_ inner: Node, _ conversion: ValueConversion) {
        self.inner = inner
        self.conversion = conversion
    }
    override func value(_ frame: Frame) throws -> Value { conversion.apply(try inner.value(frame)) }
}

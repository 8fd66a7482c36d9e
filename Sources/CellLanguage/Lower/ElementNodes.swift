// Reads and writes of array elements, in the form in which the array is stored. See `IntArithmetic` for the one-line
// classes: V is an index in a variable, P any other.

/// Reads an element of any array.
class ElementRead: Node {
    private let array: Node
    private let index: Node
    private let site: SourceSpan
    init(_ array: Node, _ index: Node, _ site: SourceSpan) {
        self.array = array
        self.index = index
        self.site = site
    }

    /// The node that fits an array's place and its elements' type.
    static func make(_ array: Node, _ index: Node, _ element: Type, _ site: SourceSpan) -> Node {
        guard let slot = (array as? ValueLocal)?.slot else { return ElementRead(array, index, site) }
        let variable = VariableElement(slot, site)
        switch (element.arrayStorage, IntOperandKind(index)) {
        case (.int, .variable(let place)): return IntElementV(variable, place)
        case (.int, _): return IntElementP(variable, Part(node: index))
        case (.double, .variable(let place)): return DoubleElementV(variable, place)
        case (.double, _): return DoubleElementP(variable, Part(node: index))
        case (.bool, .variable(let place)): return BoolElementV(variable, place)
        case (.bool, _): return BoolElementP(variable, Part(node: index))
        case (.float, _): return FloatElementP(variable, Part(node: index))
        case (.value, _): return ValueElementP(variable, Part(node: index))
        }
    }

    override func value(_ frame: Frame) throws -> Value {
        let array = try array.value(frame)
        let place = try index.int(frame)
        guard place >= 0, place < array.count else { throw Trap.index(place, array.count, site) }
        return array.element(place)
    }
}

extension Type {
    /// How an array of such elements is stored.
    var arrayStorage: StorageClass { nominal?.role == .fixedWidthInteger ? .value : StorageClass(self) }
}

/// The elements of an array in a local variable.
struct VariableElement {
    let slot: Int
    let site: SourceSpan

    init(_ slot: Int, _ site: SourceSpan) {
        self.slot = slot
        self.site = site
    }

    @inline(__always) func read<Element: StoredElement>(_ frame: Frame, _ place: Int) throws -> Element {
        let variable = frame.slots + slot
        guard variable.kind == Element.arrayKind else { return try readOther(frame, place) }
        let array = variable.payload([Element].self)
        guard place >= 0, place < array.pointee.count else { throw Trap.index(place, array.pointee.count, site) }
        return array.pointee[place]
    }

    @inline(never) private func readOther<Element: StoredElement>(_ frame: Frame, _ place: Int) throws -> Element {
        let array = frame.slots[slot]
        guard let elements = array.elementsIfArray else { throw unfit(frame.slots + slot) }
        guard elements.indices.contains(place) else { throw Trap.index(place, elements.count, site) }
        return Element(stored: elements[place])
    }

    /// An array that a call is changing is empty for the time.
    @inline(never) private func unfit(_ variable: Slot) -> Trap {
        variable.kind == .empty ? Trap.overlap(nil, at: site) : Defect.trap("Array", variable.pointee, at: site)
    }

    @inline(__always) func write<Element: StoredElement>(_ frame: Frame, _ place: Int, _ new: Element) throws {
        let variable = frame.slots + slot
        guard variable.kind == Element.arrayKind else { throw unfit(variable) }
        let array = variable.payload([Element].self)
        guard place >= 0, place < array.pointee.count else { throw Trap.index(place, array.pointee.count, site) }
        array.pointee[place] = new
    }
}

/// Reads an element of an array in a local variable.
class LocalElementRead<Element: StoredElement, Index: IntOperand>: Node {
    private let array: VariableElement
    private let index: Index

    init(_ array: VariableElement, _ index: Index) {
        self.array = array
        self.index = index
    }

    @inline(__always) final func evaluate(_ frame: Frame) throws -> Element {
        let place = try index.int(frame)
        return try array.read(frame, place)
    }
}

final class IntElementV: LocalElementRead<Int, Variable> {
    override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    override func value(_ frame: Frame) throws -> Value { .int(try evaluate(frame)) }
}
final class IntElementP: LocalElementRead<Int, Part> {
    override func int(_ frame: Frame) throws -> Int { try evaluate(frame) }
    override func value(_ frame: Frame) throws -> Value { .int(try evaluate(frame)) }
}
final class DoubleElementV: LocalElementRead<Double, Variable> {
    override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    override func value(_ frame: Frame) throws -> Value { .double(try evaluate(frame)) }
}
final class DoubleElementP: LocalElementRead<Double, Part> {
    override func double(_ frame: Frame) throws -> Double { try evaluate(frame) }
    override func value(_ frame: Frame) throws -> Value { .double(try evaluate(frame)) }
}
final class BoolElementV: LocalElementRead<Bool, Variable> {
    override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    override func value(_ frame: Frame) throws -> Value { .bool(try evaluate(frame)) }
}
final class BoolElementP: LocalElementRead<Bool, Part> {
    override func bool(_ frame: Frame) throws -> Bool { try evaluate(frame) }
    override func value(_ frame: Frame) throws -> Value { .bool(try evaluate(frame)) }
}
final class FloatElementP: LocalElementRead<Float, Part> {
    override func float(_ frame: Frame) throws -> Float { try evaluate(frame) }
    override func value(_ frame: Frame) throws -> Value { .float(try evaluate(frame)) }
}
final class ValueElementP: LocalElementRead<Value, Part> {
    override func value(_ frame: Frame) throws -> Value { try evaluate(frame) }
}

/// `array[i] = value` for an array in a local variable.
final class SetElement: SetNode {
    private let array: VariableElement
    private let index: Node
    private let new: Node
    private let storage: StorageClass

    init(_ slot: Int, _ index: Node, _ new: Node, _ element: Type, _ site: SourceSpan) {
        array = VariableElement(slot, site)
        self.index = index
        self.new = new
        storage = element.arrayStorage
    }

    override func run(_ frame: Frame) throws -> Flow {
        let place = try index.int(frame)
        switch storage {
        case .int: try array.write(frame, place, new.int(frame))
        case .double: try array.write(frame, place, new.double(frame))
        case .float: try array.write(frame, place, new.float(frame))
        case .bool: try array.write(frame, place, new.bool(frame))
        case .value: try array.write(frame, place, new.value(frame))
        }
        return .next
    }
}

/// `array[i] += value` for an array of scalars in a local variable: the index, then the value, then the element.
final class UpdateElement: SetNode {
    private let index: Node
    private let place: Int
    private let value: Node
    private let operand: Int
    private let set: Node

    /// - Parameters:
    ///   - place: The slot that takes the index; `operand`: the slot that takes the value.
    ///   - set: Sets the element at `place` to what the operation makes of it and of `operand`.
    init(_ index: Node, in place: Int, _ value: Node, in operand: Int, _ set: Node) {
        self.index = index
        self.place = place
        self.value = value
        self.operand = operand
        self.set = set
    }

    override func run(_ frame: Frame) throws -> Flow {
        let number = try index.int(frame)
        frame.slots[place] = .int(number)
        try value.store(frame, into: frame.slots + operand)
        return try set.run(frame)
    }
}

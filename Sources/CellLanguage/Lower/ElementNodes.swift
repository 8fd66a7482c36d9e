// Reads and writes of array elements, in the form in which the array is stored. See `IntArithmetic` for the one-line
// classes: V is an index in a variable, P any other.

/// Reads an element of any array.
class ElementRead: Node {
    private let array: Node
    private let index: Node
    private let isIndexPure: Bool
    private let site: SourceSpan
    init(_ array: Node, _ index: Node, _ site: SourceSpan) {
        self.array = array
        self.index = index
        isIndexPure = index.isPure
        self.site = site
    }

    /// The node that fits an array's place and its elements' type.
    static func make(_ array: Node, _ index: Node, _ element: Type, _ site: SourceSpan) -> Node {
        guard let place = Variable(array) else { return ElementRead(array, index, site) }
        let variable = VariableElement(place, site)
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
        if isIndexPure, let slot = try array.view(frame) {
            let place = try index.int(frame)
            try check(place, slot)
            return slot.element(place)
        }
        let array = try array.value(frame)
        let place = try index.int(frame)
        guard place >= 0, place < array.count else { throw Trap.index(place, array.count, site) }
        return array.element(place)
    }

    override func int(_ frame: Frame) throws -> Int {
        if isIndexPure, let slot = try array.view(frame), slot.kind == .ints {
            let place = try index.int(frame)
            try check(place, slot)
            return slot.payload([Int].self).pointee[place]
        }
        return try value(frame).int
    }

    override func double(_ frame: Frame) throws -> Double {
        if isIndexPure, let slot = try array.view(frame), slot.kind == .doubles {
            let place = try index.int(frame)
            try check(place, slot)
            return slot.payload([Double].self).pointee[place]
        }
        return try value(frame).double
    }

    override func view(_ frame: Frame) throws -> Slot? {
        guard isIndexPure, let slot = try array.view(frame), slot.kind == .array else { return nil }
        let place = try index.int(frame)
        try check(place, slot)
        return slot.elementAddress(place)
    }

    override var isPure: Bool { isIndexPure && array.isPure }

    @inline(__always) private func check(_ place: Int, _ slot: Slot) throws {
        let count = slot.elementCount
        guard place >= 0, place < count else { throw Trap.index(place, count, site) }
    }
}

extension Type {
    /// How an array of such elements is stored.
    var arrayStorage: StorageClass { nominal?.role == .fixedWidthInteger ? .value : StorageClass(self) }
}

/// The elements of an array in a variable.
struct VariableElement {
    let variable: Variable
    let site: SourceSpan

    init(_ variable: Variable, _ site: SourceSpan) {
        self.variable = variable
        self.site = site
    }

    @inline(__always) func read<Element: StoredElement>(_ frame: Frame, _ place: Int) throws -> Element {
        let slot = variable.address(frame)
        guard slot.kind == Element.arrayKind else { return try readOther(slot, place) }
        let array = slot.payload([Element].self)
        guard place >= 0, place < array.pointee.count else { throw Trap.index(place, array.pointee.count, site) }
        return array.pointee[place]
    }

    /// Where an element of an array of values stands.
    @inline(__always) func address(_ frame: Frame, _ place: Int) throws -> Slot? {
        let slot = variable.address(frame)
        guard slot.kind == .array else { throw unfit(slot) }
        guard place >= 0, place < slot.elementCount else { throw Trap.index(place, slot.elementCount, site) }
        return slot.elementAddress(place)
    }

    @inline(never) private func readOther<Element: StoredElement>(_ slot: Slot, _ place: Int) throws -> Element {
        guard let elements = slot.pointee.elementsIfArray else { throw unfit(slot) }
        guard elements.indices.contains(place) else { throw Trap.index(place, elements.count, site) }
        return Element(stored: elements[place])
    }

    /// An array that a call is changing is empty for the time.
    @inline(never) private func unfit(_ slot: Slot) -> Trap {
        slot.kind == .empty ? variable.missing(slot, at: site) : Defect.trap("Array", slot.pointee, at: site)
    }

    @inline(__always) func write<Element: StoredElement>(_ frame: Frame, _ place: Int, _ new: Element) throws {
        let slot = variable.address(frame)
        guard slot.kind == Element.arrayKind else { throw unfit(slot) }
        let array = slot.payload([Element].self)
        guard place >= 0, place < array.pointee.count else { throw Trap.index(place, array.pointee.count, site) }
        array.pointee[place] = new
    }
}

/// Reads an element of an array in a variable.
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

    final override var isPure: Bool { index.isPure }

    /// Where the element of an array of values stands.
    @inline(__always) final func address(_ frame: Frame) throws -> Slot? {
        let place = try index.int(frame)
        return try array.address(frame, place)
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
    override func view(_ frame: Frame) throws -> Slot? { isPure ? try address(frame) : nil }
    override func lastView(_ frame: Frame) throws -> Slot? { try address(frame) }
}

/// `array[i] = value` for an array in a variable.
final class SetElement: SetNode {
    private let array: VariableElement
    private let index: Node
    private let new: Node
    private let storage: StorageClass

    init(_ variable: Variable, _ index: Node, _ new: Node, _ element: Type, _ site: SourceSpan) {
        array = VariableElement(variable, site)
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

/// `array[i] += value` for an array of scalars in a variable: the index, then the value, then the element.
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

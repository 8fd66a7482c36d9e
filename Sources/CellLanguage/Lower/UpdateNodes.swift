// Changes of places with an operator, `place += value`: the place's indices, then the value, then the place itself.

/// Changes a place with an operator.
final class CompoundNode: Node {
    let place: Place
    let value: Node
    let operation: Node
    let holder: Int
    let operand: Int
    init(_ place: Place, _ value: Node, _ operation: Node, holder: Int, operand: Int) {
        self.place = place
        self.value = value
        self.operation = operation
        self.holder = holder
        self.operand = operand
    }
    override func value(_ frame: Frame) throws -> Value {
        try place.prepare(frame)
        frame.slots[operand] = try value.value(frame)
        try place.change(frame) { slot in
            frame.slots[holder] = slot.pointee
            slot.pointee = try operation.value(frame)
        }
        frame.slots[holder] = .none
        frame.slots[operand] = .none
        place.release(frame)
        return .void
    }
}

/// `place = value` for a number or truth value in memory.
final class SetScalar: SetNode {
    private let place: Place
    private let isStill: Bool
    private let value: Node
    private let storage: StorageClass

    init(_ place: Place, _ value: Node, _ storage: StorageClass) {
        self.place = place
        isStill = place.isStill
        self.value = value
        self.storage = storage
    }

    override func run(_ frame: Frame) throws -> Flow {
        if !isStill { try place.prepare(frame) }
        switch storage {
        case .int:
            let new = try value.int(frame)
            try place.address(frame).initialize(to: .int(new))
        case .double:
            let new = try value.double(frame)
            try place.address(frame).initialize(to: .double(new))
        default:
            let new = try value.value(frame)
            try place.address(frame).pointee = new
        }
        if !isStill { place.release(frame) }
        return .next
    }
}

/// `place += value` for a number in memory, with code that calls nothing.
final class UpdateScalar: SetNode {
    private let place: Place
    private let isStill: Bool
    private let value: Node
    private let operation: Node
    private let storage: StorageClass
    private let holder: Int
    private let operand: Int

    init(_ place: Place, _ value: Node, _ operation: Node, _ storage: StorageClass, holder: Int, operand: Int) {
        self.place = place
        isStill = place.isStill
        self.value = value
        self.operation = operation
        self.storage = storage
        self.holder = holder
        self.operand = operand
    }

    override func run(_ frame: Frame) throws -> Flow {
        if !isStill { try place.prepare(frame) }
        try value.store(frame, into: frame.slots + operand)
        let slot = try place.address(frame)
        let old = frame.slots + holder
        switch storage {
        case .int:
            old.initialize(to: .int(slot.int))
            slot.initialize(to: .int(try operation.int(frame)))
        case .double:
            old.initialize(to: .double(slot.double))
            slot.initialize(to: .double(try operation.double(frame)))
        default:
            old.initialize(to: slot.pointee)
            slot.pointee = try operation.value(frame)
        }
        if !isStill { place.release(frame) }
        return .next
    }
}

/// `place[i] = value` for an array of numbers or truth values that has an address.
final class SetPlaceElement: SetNode {
    private let element: ElementPlace
    private let new: Node

    init(_ element: ElementPlace, _ new: Node) {
        self.element = element
        self.new = new
    }

    override func run(_ frame: Frame) throws -> Flow {
        try element.prepare(frame)
        let value = try new.value(frame)
        let (array, index) = try element.scalarAddress(frame)
        array.setScalar(value, at: index)
        element.release(frame)
        return .next
    }
}

/// `place[i] += value` for such an array.
final class UpdatePlaceElement: SetNode {
    private let element: ElementPlace
    private let value: Node
    private let operation: Node
    private let holder: Int
    private let operand: Int

    init(_ element: ElementPlace, _ value: Node, _ operation: Node, holder: Int, operand: Int) {
        self.element = element
        self.value = value
        self.operation = operation
        self.holder = holder
        self.operand = operand
    }

    override func run(_ frame: Frame) throws -> Flow {
        try element.prepare(frame)
        frame.slots[operand] = try value.value(frame)
        let (array, index) = try element.scalarAddress(frame)
        (frame.slots + holder).initialize(to: array.element(index))
        array.setScalar(try operation.value(frame), at: index)
        frame.slots[operand] = .none
        element.release(frame)
        return .next
    }
}

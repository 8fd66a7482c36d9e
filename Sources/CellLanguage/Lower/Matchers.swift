/// Tests whether a value matches a pattern, and binds its names. This one matches everything.
class Matcher {
    func matches(_ slot: Slot, _ frame: Frame) throws -> Bool { true }
}

final class BindMatcher: Matcher {
    let slot: Int
    let isBoxed: Bool
    init(_ slot: Int, isBoxed: Bool) {
        self.slot = slot
        self.isBoxed = isBoxed
    }
    override func matches(_ value: Slot, _ frame: Frame) throws -> Bool {
        frame.slots[slot] = isBoxed ? .object(Box(value.pointee)) : value.pointee
        return true
    }
}

final class GlobalMatcher: Matcher {
    let global: GlobalVariable
    init(_ global: GlobalVariable) { self.global = global }
    override func matches(_ value: Slot, _ frame: Frame) throws -> Bool {
        global.slot.pointee = value.pointee
        return true
    }
}

final class TupleMatcher: Matcher {
    let parts: [Matcher]
    init(_ parts: [Matcher]) { self.parts = parts }
    override func matches(_ value: Slot, _ frame: Frame) throws -> Bool {
        guard case .record(let record) = value.pointee else { return false }
        for (index, part) in parts.enumerated() where try !part.matches(record.fields + index, frame) { return false }
        return true
    }
}

final class CaseMatcher: Matcher {
    let enumCase: EnumCase
    let parts: [Matcher]
    init(_ enumCase: EnumCase, _ parts: [Matcher]) {
        self.enumCase = enumCase
        self.parts = parts
    }
    override func matches(_ value: Slot, _ frame: Frame) throws -> Bool {
        guard case .object(let object) = value.pointee, let found = object as? EnumValue, found.enumCase === enumCase
        else { return false }
        for (part, payload) in zip(parts, found.payload) {
            var payload = payload
            if try !withUnsafeMutablePointer(to: &payload, { try part.matches($0, frame) }) { return false }
        }
        return true
    }
}

final class SomeMatcher: Matcher {
    let inner: Matcher
    let wrapped: Type
    init(_ inner: Matcher, _ wrapped: Type) {
        self.inner = inner
        self.wrapped = wrapped
    }
    override func matches(_ value: Slot, _ frame: Frame) throws -> Bool {
        if case .none = value.pointee { return false }
        var unwrapped = value.pointee.unwrapped(from: wrapped)
        return try withUnsafeMutablePointer(to: &unwrapped) { try inner.matches($0, frame) }
    }
}

final class NoneMatcher: Matcher {
    override func matches(_ value: Slot, _ frame: Frame) throws -> Bool { value.pointee.isNone }
}

final class BooleanMatcher: Matcher {
    let expected: Bool
    init(_ expected: Bool) { self.expected = expected }
    override func matches(_ value: Slot, _ frame: Frame) throws -> Bool { value.pointee.bool == expected }
}

final class CastMatcher: Matcher {
    let from: Type
    let to: Type
    let inner: Matcher
    let table: TypeTable
    init(_ from: Type, _ to: Type, _ inner: Matcher, _ table: TypeTable) {
        self.from = from
        self.to = to
        self.inner = inner
        self.table = table
    }
    override func matches(_ value: Slot, _ frame: Frame) throws -> Bool {
        guard var result = Casting.cast(value.pointee, from, to, table) else { return false }
        return try withUnsafeMutablePointer(to: &result) { try inner.matches($0, frame) }
    }
}

final class TestMatcher: Matcher {
    let slot: Int
    let test: Node
    init(_ slot: Int, _ test: Node) {
        self.slot = slot
        self.test = test
    }
    override func matches(_ value: Slot, _ frame: Frame) throws -> Bool {
        frame.slots[slot] = value.pointee
        return try test.bool(frame)
    }
}

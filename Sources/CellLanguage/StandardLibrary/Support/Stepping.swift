import Foundation

/// Steps through a type that can be stepped through: a number, a moment, or a cell's own `Strideable` type.
struct Stepping {
    private enum Kind {
        case number
        case native
        case own(advance: OwnFunction, distance: OwnFunction)
    }

    private let type: Type
    private let context: CallContext
    private let kind: Kind

    init(_ type: Type, _ context: CallContext) throws {
        self.type = type
        self.context = context
        if type.nominal?.span == nil {
            kind = type.nominal?.native == nil ? .number : .native
        } else {
            kind = .own(
                advance: try OwnFunction("advanced(by:)", of: type, context),
                distance: try OwnFunction("distance(to:)", of: type, context))
        }
    }

    func advanced(_ value: Value, by step: Value) throws -> Value {
        switch (kind, value, step) {
        case (.own(let advance, _), _, _): return try advance.call(value, step)
        case (_, .int(let number), .int(let step)): return .int(try Checked.sum(number, step))
        case (_, .double(let number), .double(let step)): return .double(number + step)
        case (_, .float(let number), .float(let step)): return .float(number + step)
        default: break
        }
        if let date = TypedBox<Date>.content(of: value), case .double(let seconds) = step {
            return try NativeConversion.toCell(date.addingTimeInterval(seconds), as: type, in: context)
        }
        if let number = TypedBox<Decimal>.content(of: value), let step = TypedBox<Decimal>.content(of: step) {
            return try NativeConversion.toCell(number + step, as: type, in: context)
        }
        throw LibraryTrap("values of type '\(type)' cannot be stepped through")
    }

    /// How many steps of 1 it is from one value to another.
    func distance(_ start: Value, to end: Value) throws -> Int {
        switch (kind, start, end) {
        case (.own(_, let distance), _, _): return try distance.call(start, end).int
        case (_, .int(let start), .int(let end)): return try Checked.difference(end, start)
        default: throw LibraryTrap("values of type '\(type)' cannot be counted")
        }
    }

    /// The values from one on, `step` apart, up to another.
    func stride(from start: Value, to end: Value, by step: Value, isClosed: Bool) -> CellIterator {
        var next: Value? = start
        let isForward = TypedBox<Decimal>.content(of: step).map { $0 > 0 } ?? step.isPositive
        return ClosureIterator {
            guard let value = next else { return nil }
            if isClosed, try context.areEqual(value, end) {
                next = nil
                return value
            }
            let isBefore = try Ordering.isLess(isForward ? value : end, isForward ? end : value, type, context)
            guard isBefore else { return nil }
            next = try advanced(value, by: step)
            return value
        }
    }

    /// The values of a range, one step after the other; without an end they go on.
    func values(from start: Value, to end: Value?, isClosed: Bool) -> CellIterator {
        var next: Value? = start
        return ClosureIterator {
            guard let value = next else { return nil }
            if let end, try context.areEqual(value, end) {
                next = nil
                return isClosed ? value : nil
            }
            next = try advanced(value, by: .int(1))
            return value
        }
    }
}

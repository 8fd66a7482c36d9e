/// A run-time error that Swift would end the program for, on its way up to the cell.
package final class Trap: Error, @unchecked Sendable {
    /// The kinds of traps.
    package enum Kind: String {
        case index, nilValue, overflow, division, cast, precondition, range, recursion, memory, time, key, missing,
            library
        /// Two changes of one variable at the same time.
        case overlap
        /// A defect of the interpreter itself.
        case defect
    }

    package let kind: Kind
    package let name: String
    package let message: String
    package let hint: String?
    /// Where it happened; the node that first knows fills it in.
    package var site: SourceSpan?
    package var calls: [RuntimeFailure.Call] = []

    package init(
        _ kind: Kind, _ message: String, at site: SourceSpan?, name: String = "RuntimeError", hint: String? = nil
    ) {
        self.kind = kind
        self.name = name
        self.message = message
        self.hint = hint
        self.site = site
    }
}

/// A range whose end is below its start.
enum RangeTrap {
    static let message = "range requires lowerBound <= upperBound"
    static let hint = "'stride(from:to:by:)' counts down; an empty range is written 0..<0"
}

/// An error that a cell or the library throws and `catch` can take.
package final class Thrown: Error, @unchecked Sendable {
    /// The error as an existential value.
    package let value: Value
    package let site: SourceSpan?
    package var calls: [RuntimeFailure.Call] = []

    package init(_ value: Value, at site: SourceSpan?) {
        self.value = value
        self.site = site
    }
}

/// What a library function throws to trap rather than to be caught: a broken precondition of its own.
package struct LibraryTrap: Error {
    package var message: String
    package var name: String

    package init(_ message: String, name: String = "RuntimeError") {
        self.message = message
        self.name = name
    }
}

extension RuntimeFailure.Call {
    /// The error with this call among those that it came through, as far as anybody would read them.
    func added(to error: any Error) -> any Error {
        switch error {
        case let trap as Trap where trap.calls.count < 1000: trap.calls.append(self)
        case let thrown as Thrown where thrown.calls.count < 1000: thrown.calls.append(self)
        default: break
        }
        return error
    }
}

import Foundation

/// The checker and the runtime disagree about how a value is stored: a defect of the interpreter, never of a cell. The
/// cell ends with an error that says so; the session goes on.
enum Defect {
    /// The error for code that can throw.
    @inline(never)
    static func trap(_ expected: String, _ found: Value, at site: SourceSpan? = nil) -> Trap {
        trap(text(expected, found), at: site)
    }

    @inline(never)
    static func trap(_ finding: String, at site: SourceSpan? = nil) -> Trap {
        Trap(
            .defect, "internal error: \(finding)", at: site, name: "InternalError",
            hint: "this is a defect of the cell language; please report the cell that shows it")
    }

    /// For code that cannot throw: the run is stopped at the next statement, and goes on that far with `substitute`.
    @inline(never)
    static func noted<T>(_ expected: String, _ found: Value, _ substitute: T) -> T {
        StopFlag.current?.pointee.raise(.defect(text(expected, found)))
        return substitute
    }

    private static func text(_ expected: String, _ found: Value) -> String {
        "a value of the kind '\(found.kindName)' is stored where '\(expected)' belongs"
    }
}

extension Value {
    /// How the value is stored, for messages about defects.
    fileprivate var kindName: String {
        switch self {
        case .none: "nothing"
        case .void: "void"
        case .int: "Int"
        case .double: "Double"
        case .float: "Float"
        case .bool: "Bool"
        case .string: "String"
        case .character: "Character"
        case .textPart: "Substring"
        case .textPlace: "String.Index"
        case .ints, .doubles, .floats, .bools, .array: "Array"
        case .dictionary: "Dictionary"
        case .set: "Set"
        case .record: "Record"
        case .object(let object): String(describing: type(of: object))
        }
    }
}

extension Object {
    /// The object as one of a class that the checker has proved. Costs a comparison; a wrong class is a defect.
    @inline(__always) func checked<T: Object>(_ type: T.Type, at site: SourceSpan? = nil) throws -> T {
        guard Swift.type(of: self) == type else { throw Defect.trap(String(describing: type), .object(self), at: site) }
        return unsafeDowncast(self, to: type)
    }
}

extension Value {
    /// The fields that the value consists of.
    @inline(__always) func record(at site: SourceSpan? = nil) throws -> Record {
        guard case .record(let record) = self else { throw Defect.trap("Record", self, at: site) }
        return record
    }

    /// The function that the value is.
    @inline(__always) func function(at site: SourceSpan? = nil) throws -> FunctionValue {
        guard case .object(let object) = self else { throw Defect.trap("FunctionValue", self, at: site) }
        return try object.checked(FunctionValue.self, at: site)
    }
}

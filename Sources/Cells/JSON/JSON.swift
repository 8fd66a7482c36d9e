/// A JSON value that is written back as it was read.
///
/// Foundation's coders were considered and left: they lose the order of an object's members, turn `1.0` into `1` and
/// large integers into doubles, and name no line for an error. A notebook holds fields of other programs, which must
/// survive; a kernel reads what a socket brings, which must not overflow the stack. Hence a small strict parser
/// (`JSONParser`) and a writer (`JSONWriter`) of our own, without Foundation.
public enum JSON: Sendable, Hashable {
    /// `null`
    case null
    /// `true` or `false`
    case bool(Bool)
    /// A number written without fraction and exponent.
    case integer(Int)
    /// A number written with fraction or exponent. JSON has no infinities and no NaN: they are written as `null`.
    case double(Double)
    /// A number that neither `Int` nor `Double` can hold, as it was written.
    case number(String)
    /// Characters.
    case string(String)
    /// A list.
    case array([JSON])
    /// Named members.
    case object(Object)
}

extension JSON {
    /// The truth value, or nil for another kind of value.
    public var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The integer, or nil for another kind of value; doubles are not rounded.
    public var intValue: Int? {
        if case .integer(let value) = self { value } else { nil }
    }

    /// The number, integers included, or nil for another kind of value.
    public var doubleValue: Double? {
        switch self {
        case .double(let value): value
        case .integer(let value): Double(value)
        case .number(let text): Double(text)
        default: nil
        }
    }

    /// The text, or nil for another kind of value.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The list, or nil for another kind of value.
    public var arrayValue: [JSON]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The members, or nil for another kind of value.
    public var objectValue: Object? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The member named `key`; nil where there is none or where the value is no object.
    public subscript(key: String) -> JSON? { objectValue?[key] }

    /// The value's kind with its article, for error messages: `a string`.
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a truth value"
        case .integer, .double, .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// `null`
    public init(nilLiteral: ()) { self = .null }
    /// `true` or `false`
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A number without fraction.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// A number with fraction.
    public init(floatLiteral value: Double) { self = .double(value) }
    /// Characters.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A list.
    public init(arrayLiteral elements: JSON...) { self = .array(elements) }
    /// Members in the order they are written; of two with one key the last counts.
    public init(dictionaryLiteral elements: (String, JSON)...) { self = .object(Object(elements)) }
}

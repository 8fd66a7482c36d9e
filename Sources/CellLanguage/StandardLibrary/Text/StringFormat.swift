import Foundation

/// `String(format:)`: C's formats with values of cells.
enum StringFormat {
    /// What a format can be filled with.
    @LibraryBuilder static var types: [any LibraryItem] {
        LibraryProtocol("protocol CVarArg", "What String(format:) takes: numbers and text.") {}
        for name in [
            "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Double", "Float",
            "Bool", "String",
        ] {
            LibraryExtension("extension \(name): CVarArg")
        }
        LibraryExtension("extension String") {
            Initializer(
                "init(format: String, _ arguments: CVarArg...)", "The format with its places filled in, as in C.",
                raw: string)
            Initializer(
                "init(format: String, arguments: [CVarArg])", "The format with its places filled in, as in C.",
                raw: string)
            for arguments in ["_ arguments: CVarArg...", "arguments: [CVarArg]"] {
                Initializer(
                    "init(format: String, locale: Locale?, \(arguments))",
                    "The format with its places filled in, by the customs of a place.", raw: localized)
            }
            Method(
                "static func localizedStringWithFormat(_ format: String, _ arguments: CVarArg...) -> String",
                "The format with its places filled in, by the machine's customs.",
                raw: { call in
                    .string(try text(call[0].string, call[1], locale: .current, call.context))
                })
        }
    }

    static func string(_ call: RawCall) throws -> Value {
        .string(try text(call[0].string, call[1], call.context))
    }

    /// The same with a locale between the format and what it is filled with.
    static func localized(_ call: RawCall) throws -> Value {
        let locale = try NativeConversion.fromCell(
            call[1], as: call.types.parameters[1], to: Locale?.self, in: call.context)
        return .string(try text(call[0].string, call[2], locale: locale, call.context))
    }

    /// The format with its places filled in with the values of an array.
    static func text(_ format: String, _ values: Value, locale: Locale? = nil, _ context: CallContext) throws -> String
    {
        let arguments = try values.elements.map { try argument($0, context) }
        let places = places(in: format)
        try check(format, places, arguments, context)
        // Numbers look the same in C's own function, which is much faster.
        if locale == nil, format.utf8.allSatisfy({ $0 > 0 && $0 < 0x80 }), places.allSatisfy(\.isOfNumber) {
            return numbers(format, arguments)
        }
        return String(format: format, locale: locale, arguments: arguments)
    }

    private static func numbers(_ format: String, _ arguments: [any CVarArg]) -> String {
        func fill(_ capacity: Int) -> (text: String?, length: Int) {
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
                let length = withVaList(arguments) { Int(vsnprintf(buffer.baseAddress, capacity, format, $0)) }
                guard length >= 0, length < capacity else { return (nil, length) }
                return (String(decoding: UnsafeRawBufferPointer(buffer).prefix(length), as: UTF8.self), length)
            }
        }
        let (text, length) = fill(256)
        return text ?? fill(length + 1).text ?? ""
    }

    /// A value as C sees it.
    private static func argument(_ value: Value, _ context: CallContext) throws -> any CVarArg {
        guard case .object(let object) = value, let existential = object as? Existential else {
            throw LibraryTrap("String(format:) takes numbers and text")
        }
        switch existential.value {
        case .int(let number): return number
        case .double(let number): return number
        case .float(let number): return Double(number)
        case .bool(let flag): return flag ? 1 : 0
        case .string(let text): return text as NSString
        default: throw LibraryTrap("String(format:) takes numbers and text, not a value of type '\(existential.type)'")
        }
    }

    /// Every place must find a value of its kind: C would read anything that lies in memory.
    private static func check(_ format: String, _ places: [Place], _ arguments: [any CVarArg], _ context: CallContext)
        throws
    {
        var (next, width, size) = (0, 0, format.utf8.count)
        for place in places {
            width += place.width
            for _ in 0..<place.stars {
                guard arguments.indices.contains(next), let number = arguments[next] as? Int else {
                    throw LibraryTrap("'*' in the format \"\(format)\" needs an integer")
                }
                // C takes the lower half of the word.
                width += Int(Int32(truncatingIfNeeded: number).magnitude)
                next += 1
            }
            let position = place.position.map { $0 - 1 } ?? next
            guard arguments.indices.contains(position) else {
                throw LibraryTrap("the format \"\(format)\" has more places than values")
            }
            if place.position == nil { next += 1 }
            try check(format, place.conversion, arguments[position])
            if let text = arguments[position] as? NSString { size += text.length }
        }
        // C's function fills up without a look at who wants to stop it.
        guard width <= widest else {
            throw LibraryTrap("the format \"\(format)\" asks for \(width) characters: the most is \(widest)")
        }
        try context.admit(count: size + width, stride: 1)
    }

    private static func check(_ format: String, _ conversion: Character, _ argument: any CVarArg) throws {
        let (fits, needs): (Bool, String) =
            switch conversion {
            case "d", "i", "u", "x", "X", "o", "c", "C", "p", "D", "U", "O": (argument is Int, "an integer")
            case "f", "F", "e", "E", "g", "G", "a", "A": (argument is Double, "a Double")
            case "@": (argument is NSString, "a text")
            case "s", "S": (false, "a text of C, which cells have not: '%@' takes a String")
            default: throw LibraryTrap("'%\(conversion)' in the format \"\(format)\" is not known")
            }
        guard fits else { throw LibraryTrap("'%\(conversion)' in the format \"\(format)\" needs \(needs)") }
    }

    private struct Place {
        var conversion: Character
        var stars: Int
        /// The width and the digits that it asks for.
        var width: Int
        /// Which value it takes, where it says so: `%2$@`.
        var position: Int?
        /// Whether C and Foundation agree on it: a number, without what only one of them knows.
        var isOfNumber: Bool
    }

    /// The places of a format, `%%` left out.
    private static func places(in format: String) -> [Place] {
        var places: [Place] = []
        let bytes = format.utf8
        var rest = bytes.startIndex
        while let percent = bytes[rest...].firstIndex(of: UInt8(ascii: "%")) {
            var end = bytes.index(after: percent)
            var (stars, position, isPlain) = (0, Int?.none, true)
            while end < bytes.endIndex, flags.contains(bytes[end]) {
                if bytes[end] == UInt8(ascii: "*") { stars += 1 }
                if bytes[end] == UInt8(ascii: "$") { position = Int(format[bytes.index(after: percent)..<end]) }
                if special.contains(bytes[end]) { isPlain = false }
                end = bytes.index(after: end)
            }
            guard end < bytes.endIndex else { break }
            let conversion = format[end]
            rest = format.index(after: end)
            guard conversion != "%" else { continue }
            places.append(
                Place(
                    conversion: conversion, stars: stars,
                    width: width(format[bytes.index(after: percent)..<end]), position: position,
                    isOfNumber: isPlain && numeric.contains(conversion)))
        }
        return places
    }

    /// The sum of the numbers in front of a conversion, as far as numbers go that C takes.
    private static func width(_ flags: Substring) -> Int {
        flags.split { !$0.isNumber }.reduce(0) { $0 + (Int(Int32($1) ?? .max)) }
    }

    private static let widest = 1 << 24
    private static let flags = Array("0123456789.+- #*lhqzjt'$".utf8)
    private static let special = Array("*q'$".utf8)
    private static let numeric: [Character] = ["d", "i", "u", "x", "X", "o", "f", "F", "e", "E", "g", "G"]
}

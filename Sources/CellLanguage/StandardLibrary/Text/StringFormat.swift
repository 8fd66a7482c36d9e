import Foundation

/// `String(format:)`: C's formats with values of cells.
enum StringFormat {
    static func string(_ call: RawCall) throws -> Value {
        let arguments = try call[1].elements.map { try argument($0, call.context) }
        let format = call[0].string
        let places = places(in: format)
        try check(format, places, arguments)
        // Numbers look the same in C's own function, which is much faster.
        if format.utf8.allSatisfy({ $0 > 0 && $0 < 0x80 }), places.allSatisfy(\.isOfNumber) {
            return .string(numbers(format, arguments))
        }
        return .string(String(format: format, arguments: arguments))
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
        case .character(let character): return String(character) as NSString
        default: throw LibraryTrap("String(format:) takes numbers and text, not a value of type '\(existential.type)'")
        }
    }

    /// Every place must find a value of its kind: C would read anything that lies in memory.
    private static func check(_ format: String, _ places: [Place], _ arguments: [any CVarArg]) throws {
        var rest = arguments[...]
        for place in places {
            for _ in 0..<place.stars where !(rest.popFirst() is Int) {
                throw LibraryTrap("'*' in the format \"\(format)\" needs an integer")
            }
            guard let argument = rest.popFirst() else {
                throw LibraryTrap("the format \"\(format)\" has more places than values")
            }
            switch place.conversion {
            case "d", "i", "u", "x", "X", "o", "c", "p":
                guard argument is Int else {
                    throw LibraryTrap("'%\(place.conversion)' in the format \"\(format)\" needs an integer")
                }
            case "f", "F", "e", "E", "g", "G", "a", "A":
                guard argument is Double else {
                    throw LibraryTrap("'%\(place.conversion)' in the format \"\(format)\" needs a Double")
                }
            case "@":
                guard argument is NSString else { throw LibraryTrap("'%@' in the format \"\(format)\" needs a text") }
            default: throw LibraryTrap("'%\(place.conversion)' in the format \"\(format)\" is not known")
            }
        }
    }

    private struct Place {
        var conversion: Character
        var stars: Int
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
            var (stars, isPlain) = (0, true)
            while end < bytes.endIndex, flags.contains(bytes[end]) {
                if bytes[end] == UInt8(ascii: "*") { stars += 1 }
                if special.contains(bytes[end]) { isPlain = false }
                end = bytes.index(after: end)
            }
            guard end < bytes.endIndex else { break }
            let conversion = format[end]
            rest = format.index(after: end)
            guard conversion != "%" else { continue }
            places.append(
                Place(conversion: conversion, stars: stars, isOfNumber: isPlain && numeric.contains(conversion)))
        }
        return places
    }

    private static let flags = Array("0123456789.+- #*lhqzjt'$".utf8)
    private static let special = Array("*q'$".utf8)
    private static let numeric: [Character] = ["d", "i", "u", "x", "X", "o", "f", "F", "e", "E", "g", "G"]
}

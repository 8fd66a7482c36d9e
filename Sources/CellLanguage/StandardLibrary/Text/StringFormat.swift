import Foundation

/// `String(format:)`: C's formats with values of cells.
enum StringFormat {
    static func string(_ call: RawCall) throws -> Value {
        let arguments = try call[1].elements.map { try argument($0, call.context) }
        let format = call[0].string
        try check(format, arguments)
        return .string(String(format: format, arguments: arguments))
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
    private static func check(_ format: String, _ arguments: [any CVarArg]) throws {
        var rest = arguments[...]
        for place in places(in: format) {
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
    }

    /// The places of a format, `%%` left out.
    private static func places(in format: String) -> [Place] {
        var places: [Place] = []
        var rest = format[...]
        while let percent = rest.firstIndex(of: "%") {
            rest = rest[rest.index(after: percent)...]
            let flags = rest.prefix { "0123456789.+- #*lhqzjt'$".contains($0) }
            rest = rest.dropFirst(flags.count)
            guard let conversion = rest.popFirst() else { break }
            if conversion != "%" {
                places.append(Place(conversion: conversion, stars: flags.filter { $0 == "*" }.count))
            }
        }
        return places
    }
}

/// Finds what a declaration's text declares without parsing it: the index of the library is made of this, at every start,
/// so it looks at bytes.
enum SignatureScanner {
    private static let keywords: Set<String> = [
        "func", "var", "let", "init", "subscript", "case", "typealias", "associatedtype", "struct", "class", "enum",
        "protocol", "extension",
    ]

    /// The keyword and the name, e.g. `("func", "map")`.
    static func declaredName(of text: String) -> (keyword: String, name: String) {
        var text = text
        return text.withUTF8 { bytes in
            var words = Words(bytes: bytes)
            while let keyword = words.next() {
                guard keywords.contains(keyword) else { continue }
                // `class func` is a modifier, `class Name` a declaration.
                var following = words
                if keyword == "class", let word = following.next(), keywords.contains(word) { continue }
                let isNamed = keyword != LanguageNames.initializer && keyword != LanguageNames.subscriptMember
                return (keyword, isNamed ? words.next() ?? keyword : keyword)
            }
            return ("", "")
        }
    }

    /// The name of the type that a header declares, with those of the types around it: `String.Index` in
    /// `struct String.Index: Hashable`.
    static func declaredType(of header: String) -> (keyword: String, name: String) {
        var header = header
        return header.withUTF8 { bytes in
            var words = Words(bytes: bytes)
            while let keyword = words.next() {
                guard keywords.contains(keyword), var name = words.next() else { continue }
                while let inner = words.nextInPath() { name += "." + inner }
                return (keyword, name)
            }
            return ("", "")
        }
    }

    /// The header as it would stand inside the type around: without the names of the types around it.
    static func innermost(_ header: String) -> String {
        let name = declaredType(of: header).name
        guard let dot = name.lastIndex(of: ".") else { return header }
        return String(header.replacing(name, with: name[name.index(after: dot)...], maxReplacements: 1))
    }

    static func isOperator(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first else { return false }
        return !(first.properties.isXIDStart || first == "_" || first == "`")
    }

    /// Names and operators in the order of the text. Attributes are passed over.
    private struct Words {
        let bytes: UnsafeBufferPointer<UInt8>
        private var place = 0

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func next() -> String? {
            while place < bytes.count {
                let first = bytes[place]
                let start = place
                if first == UInt8(ascii: "@") {
                    place += 1
                    skip(while: Self.isName)
                    if place < bytes.count, bytes[place] == UInt8(ascii: "(") { skip { $0 != UInt8(ascii: ")") } }
                } else if Self.isName(first) {
                    skip(while: Self.isName)
                    return word(from: start)
                } else if first > UInt8(ascii: " "), first != UInt8(ascii: "(") {
                    skip { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "(") && !Self.isName($0) }
                    return word(from: start)
                } else {
                    place += 1
                }
            }
            return nil
        }

        /// The name behind a full stop that follows at once.
        mutating func nextInPath() -> String? {
            guard place < bytes.count, bytes[place] == UInt8(ascii: ".") else { return nil }
            place += 1
            return next()
        }

        private func word(from start: Int) -> String {
            String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
        }

        private mutating func skip(while condition: (UInt8) -> Bool) {
            while place < bytes.count, condition(bytes[place]) { place += 1 }
        }

        /// Letters outside ASCII are parts of names, too.
        private static func isName(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "`"), 0x80...:
                true
            default: false
            }
        }
    }
}

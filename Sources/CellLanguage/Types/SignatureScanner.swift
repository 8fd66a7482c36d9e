/// Finds what a declaration's text declares without parsing it: the index of the library is made of this.
enum SignatureScanner {
    private static let keywords: Set<Substring> = [
        "func", "var", "let", "init", "subscript", "case", "typealias", "associatedtype", "struct", "class", "enum",
        "protocol", "extension",
    ]

    /// The keyword and the name, e.g. `("func", "map")`.
    static func declaredName(of text: String) -> (keyword: String, name: String) {
        var words = text[...]
        var keyword = ""
        while let word = nextWord(&words) {
            if keyword.isEmpty {
                guard keywords.contains(word) else { continue }
                // `class func` is a modifier, `class Name` a declaration.
                if word == "class", let following = peekWord(words), keywords.contains(following) { continue }
                keyword = String(word)
                if keyword == LanguageNames.initializer || keyword == LanguageNames.subscriptMember {
                    return (keyword, keyword)
                }
            } else {
                return (keyword, String(word))
            }
        }
        return (keyword, keyword)
    }

    static func isOperator(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first else { return false }
        return !(first.properties.isXIDStart || first == "_" || first == "`")
    }

    private static func peekWord(_ text: Substring) -> Substring? {
        var copy = text
        return nextWord(&copy)
    }

    /// The next word: a name, or an operator's characters. Attributes are passed over.
    private static func nextWord(_ text: inout Substring) -> Substring? {
        text = text.drop { $0.isWhitespace }
        guard let first = text.first else { return nil }
        if first == "@" {
            text = text.dropFirst().drop { $0.isLetter || $0.isNumber || $0 == "_" }
            if text.first == "(" { text = text.drop { $0 != ")" }.dropFirst() }
            return nextWord(&text)
        }
        let isName = first.isLetter || first == "_" || first == "`"
        let word = text.prefix {
            isName
                ? $0.isLetter || $0.isNumber || $0 == "_" || $0 == "`"
                : !($0.isLetter || $0.isNumber || $0.isWhitespace || $0 == "(")
        }
        guard !word.isEmpty else {
            text = text.dropFirst()
            return nextWord(&text)
        }
        text = text.dropFirst(word.count)
        return word
    }
}

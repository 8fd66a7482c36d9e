/// Random numbers from a seed, the same on every machine.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Makes programs wrong in the ways in which people, and worse, get them wrong.
struct Mutator {
    private var numbers: SeededNumbers
    private let donors: [[Substring]]

    /// - Parameter programs: The texts whose tokens are also put into each other.
    init(seed: UInt64, programs: [String]) {
        numbers = SeededNumbers(seed: seed)
        donors = programs.map(Self.tokens)
    }

    /// A text with one to four changes.
    mutating func mutate(_ text: String) -> String {
        var tokens = Self.tokens(text)
        for _ in 0..<Int.random(in: 1...4, using: &numbers) { change(&tokens) }
        let joined = tokens.joined()
        if Int.random(in: 0..<12, using: &numbers) == 0 { return withBrokenBytes(joined) }
        if Int.random(in: 0..<12, using: &numbers) == 0 { return withLinesShuffled(joined) }
        return joined
    }

    private mutating func change(_ tokens: inout [Substring]) {
        guard !tokens.isEmpty else { return }
        let place = tokens.indices.randomElement(using: &numbers) ?? 0
        let other = tokens.indices.randomElement(using: &numbers) ?? 0
        switch Int.random(in: 0..<10, using: &numbers) {
        case 0: tokens.remove(at: place)
        case 1: tokens.insert(tokens[place], at: place)
        case 2: tokens.swapAt(place, other)
        case 3: tokens[place] = tokens[other]
        case 4: tokens.removeSubrange(min(place, other)..<min(min(place, other) + 8, tokens.count))
        case 5:
            let count = min(6, tokens.count - place)
            tokens.insert(contentsOf: tokens[place..<(place + count)], at: other)
        case 6, 7: changeLiteral(&tokens)
        case 8:
            if let donor = donors.randomElement(using: &numbers), let token = donor.randomElement(using: &numbers) {
                tokens[place] = token
            }
        default: tokens.insert(Self.extremes.randomElement(using: &numbers) ?? "", at: place)
        }
    }

    private mutating func changeLiteral(_ tokens: inout [Substring]) {
        let literals = tokens.indices.filter { tokens[$0].first?.isNumber == true }
        guard let place = literals.randomElement(using: &numbers) else { return }
        tokens[place] = Self.literals.randomElement(using: &numbers) ?? "0"
    }

    private mutating func withBrokenBytes(_ text: String) -> String {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
            guard let place = bytes.indices.randomElement(using: &numbers) else { break }
            bytes[place] = UInt8.random(in: 0...255, using: &numbers)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func withLinesShuffled(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let place = Int.random(in: 0..<lines.count, using: &numbers)
        let end = min(lines.count, place + 6)
        lines[place..<end].shuffle(using: &numbers)
        return lines.joined(separator: "\n")
    }

    private static let literals: [Substring] = [
        "0", "-1", "1", "2", "255", "256", "9223372036854775807", "-9223372036854775808", "99999999999999999999",
        "1e308",
        "0.1", "nil", "true", "\"\"", "\"a\"", "[]", "[:]", "()", "1_000_000", "0xFF",
    ]

    private static let extremes: [Substring] = [
        "!", "?", "&", "$0", "self", "super", "nil", "inout ", "{", "}", "(", ")", "[", "]", ".", ",", ":", "->", "=",
        "==",
        "\"", "\\(", "/*", "*/", "//", "#\"", "`", "@", "_", "try! ", "as! Int", " as Any", ".self", "!.0", "?.count",
        "throw ", "return ", "defer { }", "break\n", "fatalError()", "mutating ", "static ", "weak ", "lazy ",
        "indirect ", "where T: T", "<Int>", "some ", "any ", "...", "..<", "&+", "~=", "===", "\u{0}", "\u{FEFF}", "é",
    ]

    /// Words, numbers, spaces and single marks, in order.
    private static func tokens(_ text: String) -> [Substring] {
        var result: [Substring] = []
        var rest = text[...]
        while let first = rest.first {
            let kind = kind(of: first)
            let end = kind == nil ? rest.index(after: rest.startIndex) : rest.firstIndex { self.kind(of: $0) != kind }
            result.append(rest[..<(end ?? rest.endIndex)])
            rest = rest[(end ?? rest.endIndex)...]
        }
        return result
    }

    private static func kind(of character: Character) -> Int? {
        if character.isLetter || character.isNumber || character == "_" { return 0 }
        return character.isWhitespace ? 1 : nil
    }
}

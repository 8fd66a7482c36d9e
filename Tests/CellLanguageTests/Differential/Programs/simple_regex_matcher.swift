// A tiny regular-expression matcher: literals, '.', '*', '+', '?', '^', '$' and character classes.
indirect enum Pattern {
    case literal(Character), any, oneOf(Set<Character>, negated: Bool)
}

struct Piece {
    enum Count { case once, optional, many, atLeastOnce }
    var pattern: Pattern
    var count = Count.once
}

struct Matcher {
    private var pieces: [Piece] = []
    private var isAnchored = false, reachesEnd = false

    init?(_ text: String) {
        var rest = Array(text)[...]
        if rest.first == "^" { isAnchored = true; rest.removeFirst() }
        while let next = rest.popFirst() {
            switch next {
            case "*", "+", "?":
                guard !pieces.isEmpty else { return nil }
                pieces[pieces.count - 1].count = next == "*" ? .many : next == "+" ? .atLeastOnce : .optional
            case "$" where rest.isEmpty: reachesEnd = true
            case ".": pieces.append(Piece(pattern: .any))
            case "[":
                guard let end = rest.firstIndex(of: "]") else { return nil }
                var members = rest[..<end]
                let negated = members.first == "^"
                if negated { members = members.dropFirst() }
                var set = Set<Character>()
                while let first = members.popFirst() {
                    if members.first == "-", members.count > 1 {
                        members.removeFirst()
                        let last = members.removeFirst()
                        for value in first.asciiValue!...last.asciiValue! { set.insert(Character(UnicodeScalar(value))) }
                    } else { set.insert(first) }
                }
                pieces.append(Piece(pattern: .oneOf(set, negated: negated)))
                rest = rest[rest.index(after: end)...]
            default: pieces.append(Piece(pattern: .literal(next)))
            }
        }
    }

    private func fits(_ character: Character, _ pattern: Pattern) -> Bool {
        switch pattern {
        case .literal(let wanted): character == wanted
        case .any: true
        case .oneOf(let set, let negated): set.contains(character) != negated
        }
    }

    private func match(_ piece: Int, _ text: [Character], _ place: Int) -> Int? {
        guard piece < pieces.count else { return reachesEnd && place < text.count ? nil : place }
        let (pattern, count) = (pieces[piece].pattern, pieces[piece].count)
        let here = place < text.count && fits(text[place], pattern)
        switch count {
        case .once: return here ? match(piece + 1, text, place + 1) : nil
        case .optional:
            if here, let end = match(piece + 1, text, place + 1) { return end }
            return match(piece + 1, text, place)
        case .many, .atLeastOnce:
            var longest = place
            while longest < text.count, fits(text[longest], pattern) { longest += 1 }
            let least = count == .many ? place : place + 1
            for end in stride(from: longest, through: least, by: -1) {
                if let found = match(piece + 1, text, end) { return found }
            }
            return nil
        }
    }

    func firstMatch(in text: String) -> String? {
        let characters = Array(text)
        for start in 0...(isAnchored ? 0 : characters.count) {
            if let end = match(0, characters, start) { return String(characters[start..<end]) }
        }
        return nil
    }
}

for (pattern, text) in [
    ("a.c", "xxabcxx"), ("^ab*c$", "abbbbc"), ("[0-9]+", "room 101!"), ("colou?r", "The color red"),
    ("^b", "abc"), ("[^aeiou ]+", "aerie sky"), ("x*", "yyy"),
] {
    print(pattern, "→", Matcher(pattern)?.firstMatch(in: text) as Any)
}
print(Matcher("*a") == nil, Matcher("[a") == nil)

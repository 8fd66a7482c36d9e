func fail(_ message: String) -> Never {
    fatalError(message)
}

struct Parser {
    let digits: [Int]
    init(_ text: String) {
        var found: [Int] = []
        for character in text {
            guard let digit = character.wholeNumberValue else { fail("not a digit: \(character)") }
            found.append(digit)
        }
        digits = found
    }
    func value() -> Int {
        digits.reduce(0) { $0 * 10 + $1 }
    }
}

func weekday(_ n: Int) -> String {
    switch n {
    case 0: return "Mon"
    case 1: return "Tue"
    case 2...6: return "later"
    default: fail("day \(n)")
    }
}

print(Parser("1207").value())
print(weekday(0), weekday(4))

// A loop whose last round is left by `continue`, and the statements behind it.
func consonants(_ text: String) -> String {
    var result = ""
    for letter in text {
        if "aeiou".contains(letter) { continue }
        result.append(letter)
    }
    return result
}

func firstDigit(in lines: [String]) -> (line: Int, digit: Character)? {
    lines: for (number, line) in lines.enumerated() {
        for character in line {
            if character == "#" { continue lines }
            if character.isNumber { return (number, character) }
        }
    }
    return nil
}

func depth(_ text: String) -> Int {
    var (level, deepest) = (0, 0)
    for character in text {
        switch character {
        case "(": level += 1
        case ")": level -= 1
        default: continue
        }
        deepest = max(deepest, level)
        if level < 0 { break }
    }
    return level == 0 ? deepest : -1
}

print(consonants("banana"), consonants("tree"), consonants("").isEmpty, consonants("sky"))
print(firstDigit(in: ["# 1", "abc", "x7", "9"]) ?? (-1, "-"), firstDigit(in: ["", "#5"]) == nil)
print(depth("(a(b)c)d"), depth("())("), depth("é(ü)ß"), depth("none"))
var vowels = 0
for word in ["alpha", "beta", "xyz"] {
    for letter in word where "aeiou".contains(letter) { vowels += 1 }
    if word.isEmpty { continue }
}
print(vowels)

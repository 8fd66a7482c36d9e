func encode(_ text: String) -> String {
    var result = ""
    var run: (character: Character, count: Int)?
    for c in text {
        if let current = run, current.character == c {
            run!.count += 1
        } else {
            if let current = run { result += "\(current.count)\(current.character)" }
            run = (c, 1)
        }
    }
    if let last = run { result += "\(last.count)\(last.character)" }
    return result
}

func decode(_ text: String) -> String? {
    var result = ""
    var digits = ""
    for c in text {
        if let digit = c.wholeNumberValue {
            digits += String(digit)
        } else {
            guard let n = Int(digits) else { return nil }
            result += String(repeating: c, count: n)
            digits.removeAll()
        }
    }
    return digits.isEmpty ? result : nil
}

for text in ["WWWWBBBWWC", "", "abc", "zzzzzzzzzzzz"] {
    let encoded = encode(text)
    print(text.debugDescription, encoded.debugDescription, decode(encoded) == text)
}
print(decode("3a2") as Any, decode("x1") as Any, decode("2x1y") as Any)

extension Array where Element: Equatable {
    func runs() -> [(value: Element, count: Int)] {
        var runs: [(value: Element, count: Int)] = []
        for element in self {
            if let last = runs.last, last.value == element {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((element, 1))
            }
        }
        return runs
    }
}
print([1, 1, 2, 3, 3, 3].runs())
print([true, true, false].runs().map { "\($0.value)x\($0.count)" })

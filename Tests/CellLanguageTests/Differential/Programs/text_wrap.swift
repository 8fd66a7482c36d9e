func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
        if line.isEmpty {
            line = String(word)
        } else if line.count + 1 + word.count <= width {
            line += " " + word
        } else {
            lines.append(line)
            line = String(word)
        }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
}

func justify(_ line: String, width: Int) -> String {
    let words = line.split(separator: " ").map(String.init)
    guard words.count > 1 else { return line }
    let letters = words.map(\.count).reduce(0, +)
    let spaces = width - letters
    let gaps = words.count - 1
    var result = ""
    for (i, word) in words.enumerated() {
        result += word
        if i < gaps {
            result += String(repeating: " ", count: spaces / gaps + (i < spaces % gaps ? 1 : 0))
        }
    }
    return result
}

func center(_ text: String, width: Int, fill: Character = " ") -> String {
    let total = max(0, width - text.count)
    let left = total / 2
    return String(repeating: fill, count: left) + text + String(repeating: fill, count: total - left)
}

let text = """
    The quick brown fox jumps over the lazy dog and then, tired of jumping, \
    lies down in the shade of an old oak tree.
    """
let width = 28
print(center(" Fable ", width: width, fill: "*"))
let lines = wrap(text, width: width)
for (i, line) in lines.enumerated() {
    print(i == lines.count - 1 ? line : justify(line, width: width), terminator: "|\n")
}
print(lines.map { String($0.count) }.joined(separator: "+"), "=", lines.reduce(0) { $0 + $1.count })

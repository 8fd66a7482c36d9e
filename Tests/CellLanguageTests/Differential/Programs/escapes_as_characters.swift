// Line feeds and other escapes are characters where characters are wanted.
let text = Array("a\\nb\\tc\\\\d\\qe")
var decoded = ""
var i = 0
while i < text.count {
    if text[i] == "\\", i + 1 < text.count {
        i += 1
        decoded.append(["n": "\n", "t": "\t", "\\": "\\"][text[i]] ?? text[i])
    } else {
        decoded.append(text[i])
    }
    i += 1
}
print(decoded)

let first: Character = "-"
let marks = [first] + ["\n", "\r", "\0", "\u{e9}"]
print(marks.map { $0.isNewline }, marks.count)
let names = ["\n": "line feed", "\t": "tab", " ": "space"]
print("a b\tc\n".compactMap { names[String($0)] })
let isBlank = { (c: Character) in [" ", "\n", "\t"].contains(c) }
print("x y\nz".split(whereSeparator: isBlank), "one\ntwo".split(separator: "\n").map(String.init))

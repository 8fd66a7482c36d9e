struct Page { var title = "T"; var lines: [String] = []; var notes: [String: String] = [:] }
var text = "ab"
text += text
text.append(text)
print(text, text.count)
var page = Page()
page.title += page.title + "!"
page.title.append("?")
page.title.append(page.title)
page.lines = ["one", "two"]
page.lines[0] += page.lines[1]
page.lines[1] += page.lines[1]
page.notes["a", default: "-"] += "x"
page.notes["a", default: "-"] += page.notes["a"]!
page.notes["b", default: "none"].append("z")
print(page.title, page.lines, page.notes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
var copies = [text]
for _ in 0..<3 { copies.append(text); text += "c" }
print(copies, text)
func next() -> Int { page.lines.append("new"); return 0 }
page.lines[next()] += "end"
print(page.lines)
var log = ""
let note: (String) -> Void = { log += $0; log += log }
note("a"); note("b")
print(log)
final class Writer { var out = ""; func write(_ s: String) -> Writer { out += s; return self } }
let writer = Writer()
_ = writer.write("x").write("y")
writer.out += writer.out
print(writer.out)
var parts: (String, String) = ("l", "r")
parts.0 += parts.1
parts.1 += parts.0
print(parts)
var maybe: String? = "m"
maybe? += "n"
maybe?.append("o")
maybe! += maybe!
print(maybe ?? "nil")
print(["a", "b", "c"].reduce("", +), ["x", "y"].reduce(into: "") { $0 += $1 }, ["p", "q"].reduce(into: ">", +=))
func grow(_ s: inout String, by t: String) { s += t; s += s }
grow(&text, by: text)
print(text.count, text.hasSuffix("ccc"))
var accent = "e"
accent += "\u{301}"
print(accent.count, accent == "é", accent + "\u{327}" == "e\u{327}\u{301}")
let grow2: (inout String, String) -> Void = { $0 += $1 }
grow2(&accent, "s")
print(accent)

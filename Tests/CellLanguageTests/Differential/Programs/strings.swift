import Foundation
let text = "Hello, Wörld! 👋🏽"
print(text.count, text.uppercased(), text.lowercased())
print(String(text.reversed()))
print(text.hasPrefix("Hello"), text.contains("Wör"), text.isEmpty)
print(text.components(separatedBy: " ").map { $0.count })
for (index, character) in "abc".enumerated() { print(index, character) }
print("a-b-c".split(separator: "-").count, "x".padding(toLength: 3, withPad: ".", startingAt: 0))
print(text.prefix(5), text.suffix(3), text.dropFirst(7))
print("abc" < "abd", "b" + "c", String(repeating: "=", count: 10))
print("\"quoted\"", ["quoted"], "tab\tend")

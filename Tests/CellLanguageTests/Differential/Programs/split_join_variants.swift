import Foundation

let path = "/usr//local/bin/"
print(path.split(separator: "/"))
print(path.split(separator: "/", omittingEmptySubsequences: false))
print(path.split(separator: "/", maxSplits: 1))
print(path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false))
print(path.components(separatedBy: "/"))
print("a, b; c".components(separatedBy: CharacterSet(charactersIn: ",; ")))
print("one--two---three".components(separatedBy: "--"))
print("one--two---three".split(separator: "--"))
print("k1=v1;k2=v2".split(separator: ";").map { $0.split(separator: "=") })
print("CamelCaseStringValue".reduce(into: [String]()) { words, c in
    if c.isUppercase || words.isEmpty { words.append("") }
    words[words.count - 1].append(c)
})
print("x1y22z333".split(whereSeparator: \.isLetter).compactMap { Int($0) })
print("line one\nline two\r\nline three\n".split(whereSeparator: \.isNewline))
print("a\r\nb".count, "a\r\nb".components(separatedBy: "\n").count)
print([1, 0, 2, 3, 0, 0, 4].split(separator: 0))
print([1, 0, 2, 3, 0, 0, 4].split(separator: 0, omittingEmptySubsequences: false).map(Array.init))
print((1...10).split { $0.isMultiple(of: 3) }.map { Array($0) })

print(["a", "b", "c"].joined(), ["a", "b", "c"].joined(separator: ", "))
print([[1, 2], [], [3]].joined().map { $0 * 10 })
print(Array([[1, 2], [3]].joined(separator: [0, 0])))
print(["x", "y"].lazy.map { $0 + "!" }.joined(separator: "|"))
print(String("hello".map { $0 == "l" ? "L" : $0 }), "hello".flatMap { [$0, $0] }.count)
print(String(["s", "w"] as [Character]) + String(repeating: "=", count: 5))

func joinList(_ items: [String]) -> String {
    switch items.count {
    case 0: return "nobody"
    case 1: return items[0]
    case 2: return items.joined(separator: " and ")
    default: return items.dropLast().joined(separator: ", ") + ", and " + items.last!
    }
}
for n in 0...4 { print(joinList(Array(["Ann", "Bo", "Cy", "Di"].prefix(n)))) }

let kebab = "Some HTTP Server Name".lowercased().replacingOccurrences(of: " ", with: "-")
print(kebab, kebab.split(separator: "-").map(\.capitalized).joined())
let camel = kebab.split(separator: "-").enumerated().map { $0 == 0 ? String($1) : $1.capitalized }.joined()
print(camel, "snake_case_name".split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
print("  padded\t".trimmingCharacters(in: .whitespaces) + "|", "xxabcxx".trimmingCharacters(in: ["x"]))
print("a.b.c".replacingOccurrences(of: ".", with: ""), "aaa".replacingOccurrences(of: "aa", with: "b"))

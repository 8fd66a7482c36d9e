import Foundation

let file = """
    # server
    host = example.org
    port=8080

    ; paths
    root = /srv/www/data
    name = "My = Site"
    broken line
    """

struct Setting: CustomStringConvertible {
    let line: Int, key: String, value: String
    var description: String { "\(line): \(key) → \(value)" }
}

var settings: [Setting] = [], problems: [String] = []
var number = 0
file.enumerateLines { line, stop in
    number += 1
    let text = line.trimmingCharacters(in: .whitespaces)
    guard !text.isEmpty, text.rangeOfCharacter(from: CharacterSet(charactersIn: "#;"), options: .anchored) == nil else { return }
    guard let equals = text.range(of: "=") else {
        problems.append("line \(number): no '=' in '\(text)'")
        stop = true
        return
    }
    let key = text[..<equals.lowerBound].trimmingCharacters(in: .whitespaces)
    let value = text[equals.upperBound...].trimmingCharacters(in: CharacterSet.whitespaces.union(CharacterSet(charactersIn: "\"")))
    settings.append(Setting(line: number, key: key, value: value))
}
settings.forEach { print($0) }
print(problems)

let path = settings.first { $0.key == "root" }!.value
print(path.components(separatedBy: "/"), path.components(separatedBy: CharacterSet(charactersIn: "/w")).filter { !$0.isEmpty })
let other = "/srv/www/images"
print(path.commonPrefix(with: other), path.commonPrefix(with: "/SRV/log", options: .caseInsensitive))
let names = settings.map(\.key).sorted { $0.caseInsensitiveCompare($1) == .orderedAscending }
print(names, names.map { $0.padding(toLength: 6, withPad: "·", startingAt: 0) })
var lineLengths: [Int] = []
file.enumerateSubstrings(in: file.startIndex..<file.endIndex, options: .byLines) { line, range, around, _ in
    lineLengths.append(file.distance(from: range.lowerBound, to: range.upperBound))
    if line == "port=8080" { print("around:", file[around].debugDescription) }
}
print(lineLengths)

import Foundation

let files = ["img12.png", "img10.png", "IMG2.png", "img1.png", "résumé.txt", "Resume.txt", "notes.TXT", "archive.tar.gz"]

print(files.sorted())
print(files.sorted { $0.compare($1, options: .numeric) == .orderedAscending })
print(files.sorted { $0.compare($1, options: [.numeric, .caseInsensitive]) == .orderedAscending })
print(files.sorted { $0.compare($1, options: [.diacriticInsensitive, .caseInsensitive, .numeric]) == .orderedAscending }.count)

func same(_ a: String, _ b: String, _ options: String.CompareOptions) -> Bool {
    a.compare(b, options: options) == .orderedSame
}
print(same("résumé.txt", "Resume.txt", .caseInsensitive), same("résumé.txt", "Resume.txt", [.caseInsensitive, .diacriticInsensitive]))

var options: String.CompareOptions = [.caseInsensitive]
options.insert(.numeric)
print(options.contains(.numeric), options.contains(.backwards), options.isEmpty)

struct FileName {
    let base: String, ending: String
    init(_ name: String) {
        if let dot = name.range(of: ".", options: .backwards) {
            base = String(name[..<dot.lowerBound])
            ending = name[dot.upperBound...].lowercased()
        } else {
            base = name
            ending = ""
        }
    }
}
let groups = Dictionary(grouping: files.map(FileName.init), by: \.ending)
for ending in groups.keys.sorted() {
    print(ending.padding(toLength: 5, withPad: " ", startingAt: 0), groups[ending]!.map(\.base).joined(separator: ", "))
}
func comparison(_ a: String, _ b: String) -> String {
    switch a.caseInsensitiveCompare(b) {
    case .orderedAscending: return "\(a) < \(b)"
    case .orderedSame: return "\(a) = \(b)"
    case .orderedDescending: return "\(a) > \(b)"
    }
}
print(zip(files, files.dropFirst()).map(comparison).joined(separator: "; "))
print("straße".folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil), "Ångström".folding(options: .diacriticInsensitive, locale: nil))

import Foundation

struct Configuration {
    enum Value: Equatable {
        case flag(Bool), number(Double), text(String), list([String])

        init(_ raw: String) {
            switch raw.lowercased() {
            case "yes", "true", "on": self = .flag(true)
            case "no", "false", "off": self = .flag(false)
            default:
                if let n = Double(raw) {
                    self = .number(n)
                } else if raw.contains(",") {
                    self = .list(raw.components(separatedBy: ",").map { $0.trimmingCharacters(in: .whitespaces) })
                } else {
                    self = .text(raw)
                }
            }
        }
    }

    private var sections: [String: [String: Value]] = [:]
    private(set) var warnings = [String]()

    init(text: String) {
        var section = "global"
        for (index, rawLine) in text.components(separatedBy: .newlines).enumerated() {
            let line = rawLine.trimmingCharacters(in: .whitespacesAndNewlines)
            if line.isEmpty || line.hasPrefix(";") || line.hasPrefix("#") { continue }
            if line.hasPrefix("["), line.hasSuffix("]") {
                section = String(line.dropFirst().dropLast())
                continue
            }
            guard let equals = line.firstIndex(of: "=") else {
                warnings.append("line \(index + 1): no '=' in \(line.debugDescription)")
                continue
            }
            let key = line[..<equals].trimmingCharacters(in: .whitespaces)
            let value = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
            sections[section, default: [:]][key] = Value(value)
        }
    }

    subscript(path: String) -> Value? {
        let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return sections["global"]?[path] }
        return sections[parts[0]]?[parts[1]]
    }
    var names: [String] { sections.keys.sorted() }
}

let config = Configuration(text: """
    title = My App
    ; a comment
    [server]
    port = 8080
    hosts = alpha, beta ,gamma
    secure=Yes
    oops
    [paths]
    home = /usr/local = odd
    """)
print(config.names)
for path in ["title", "server.port", "server.hosts", "server.secure", "paths.home", "paths.none"] {
    if let value = config[path] { print(path, "→", value) } else { print(path, "missing") }
}
if case .number(let port)? = config["server.port"], port > 1024 { print("port", Int(port)) }
print(config["title"] == .text("My App"), config.warnings)

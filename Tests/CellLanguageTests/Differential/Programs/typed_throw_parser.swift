// A parser for settings that reports errors with their line, using typed throws and rethrowing helpers.
enum SettingError: Error, Equatable {
    case missingValue(line: Int)
    case duplicate(key: String, first: Int, second: Int)
    case notANumber(key: String, text: String)
}

struct Settings {
    private var entries: [(key: String, value: String, line: Int)] = []

    init(parsing text: String) throws(SettingError) {
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.prefix { $0 != "#" }
            if line.allSatisfy(\.isWhitespace) { continue }
            guard let equals = line.firstIndex(of: "=") else { throw .missingValue(line: index + 1) }
            let key = trimmed(line[..<equals]), value = trimmed(line[line.index(after: equals)...])
            if value.isEmpty { throw .missingValue(line: index + 1) }
            if let known = entries.first(where: { $0.key == key }) {
                throw .duplicate(key: key, first: known.line, second: index + 1)
            }
            entries.append((key, value, index + 1))
        }
    }

    func number(_ key: String) throws(SettingError) -> Double? {
        guard let entry = entries.first(where: { $0.key == key }) else { return nil }
        guard let number = Double(entry.value) else { throw .notANumber(key: key, text: entry.value) }
        return number
    }

    func map<T>(_ transform: (String, String) throws -> T) rethrows -> [T] {
        try entries.map { try transform($0.key, $0.value) }
    }
}

func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
}

let good = """
    # training
    rate = 2e-4
    name = hw09   # the run
    epochs=50
    """
do {
    let settings = try Settings(parsing: good)
    print(settings.map { "\($0)→\($1)" })
    print(try settings.number("rate") ?? -1, try settings.number("epochs") ?? -1, try settings.number("none") as Any)
    print(try settings.number("name") as Any)
} catch {
    switch error {
    case .notANumber(let key, let text): print("\(key) is \(text)")
    case .missingValue, .duplicate: print("malformed")
    }
}
for text in ["a = 1\nb", "a=1\n\n\na=2", "x ="] {
    do { print(try Settings(parsing: text)) } catch { print(error, error == .missingValue(line: 2)) }
}

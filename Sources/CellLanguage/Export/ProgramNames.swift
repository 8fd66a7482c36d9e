/// The names that declarations get in a program whose cells stand in one file.
///
/// In a notebook a later cell may declare a name again, and code that was checked before keeps the old declaration. In one
/// file, a name is declared once and seen everywhere. So a declaration whose name is taken gets another one: where
/// something of that name was declared before, and where an earlier cell used the name for something else (a function of
/// the library, say), which the later declaration would otherwise hide.
///
/// Variables and functions get a number (`total_2`). Types keep their names, which are printed with their values, and are
/// declared inside an enum of the cell (`Cell5.Point`).
struct ProgramNames {
    /// The name of each declaration that has another one in the program.
    private(set) var renamed: [Key: String] = [:]
    /// The enum around a cell's types, by the cell's number.
    private(set) var namespaces: [Int: String] = [:]
    private var taken: Set<String>
    private var earlier: [String: [CheckedSource.Declared]] = [:]
    /// Names that cells before have used.
    private var used: Set<String> = []

    /// What a declaration is known by: itself, or for a typealias its name and cell.
    enum Key: Hashable {
        case declaration(ObjectIdentifier)
        case alias(String, cell: Int)
    }

    init(_ sources: [CheckedSource], reserved: Set<String>) {
        taken = reserved
        used = reserved
        for source in sources {
            for token in source.tree.tokens(viewMode: .sourceAccurate) { taken.insert(token.identifierText) }
        }
        for source in sources {
            for declared in source.declared { add(declared, source.cell.number) }
            used.formUnion(source.uses.compactMap { source.name(at: $0.offset) })
        }
    }

    private mutating func add(_ declared: CheckedSource.Declared, _ cell: Int) {
        defer { earlier[declared.name, default: []].append(declared) }
        guard !SignatureScanner.isOperator(declared.name), isTaken(declared) else { return }
        let key = declared.identity.map(Key.declaration) ?? .alias(declared.name, cell: cell)
        if declared.isType {
            let namespace = namespaces[cell] ?? free { $0 == 1 ? "Cell\(cell)" : "Cell\(cell)_\($0)" }
            namespaces[cell] = namespace
            renamed[key] = "\(namespace).\(declared.name)"
        } else {
            renamed[key] = free { "\(declared.name)_\($0 + 1)" }
        }
    }

    private func isTaken(_ declared: CheckedSource.Declared) -> Bool {
        if used.contains(declared.name) { return true }
        guard case .function(let function) = declared.kind else { return earlier[declared.name] != nil }
        return earlier[declared.name, default: []].contains { other in
            guard case .function(let known) = other.kind else { return true }
            return known.fullName == function.fullName
                && known.parameters.map(\.type) == function.parameters.map(\.type)
        }
    }

    /// The first name that nothing else has.
    private mutating func free(_ name: (Int) -> String) -> String {
        var number = 1
        while !taken.insert(name(number)).inserted { number += 1 }
        return name(number)
    }
}

extension CheckedSource {
    /// The name that stands at an offset, without backticks; nil where none does.
    func name(at offset: Int) -> String? { nameRange(at: offset).map { source.identifier(in: $0) } }

    /// The bytes of the name at an offset, backticks included.
    func nameRange(at offset: Int) -> Range<Int>? { source.identifierRange(at: offset) }
}

extension SourceText {
    func identifier(in bytes: Range<Int>) -> String {
        let text = String(substring(bytes))
        return text.hasPrefix("`") ? String(text.dropFirst().dropLast()) : text
    }

    /// The bytes of the word at an offset.
    func identifierRange(at offset: Int) -> Range<Int>? {
        guard offset < count else { return nil }
        let rest = text.utf8.dropFirst(offset)
        if rest.first == UInt8(ascii: "`") {
            guard let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "`")) else { return nil }
            return offset..<(offset + rest.distance(from: rest.startIndex, to: end) + 1)
        }
        let word = rest.prefix { byte in
            byte >= 0x80 || byte == UInt8(ascii: "_") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        }
        return word.isEmpty ? nil : offset..<(offset + word.count)
    }
}

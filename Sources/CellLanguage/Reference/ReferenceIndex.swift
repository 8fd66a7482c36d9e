/// The library's tables as a reader looks things up: by section, type and name.
struct ReferenceIndex {
    /// A part of the library that a heading stands above.
    struct Section {
        let title: String
        var types: [TypeEntry]
        var functions: [MemberEntry]
    }

    /// A type with all its members, those of its extensions too.
    struct TypeEntry {
        /// The names under which it is listed: types whose members are the same share an entry.
        var names: [String]
        let documentation: String
        /// What it conforms to, `where …` included.
        var conformances: [String]
        var members: [MemberEntry]
    }

    /// The declarations of one name.
    struct MemberEntry: Equatable {
        let name: String
        var signatures: [String]
        var documentation: [String]
    }

    private(set) var sections: [Section] = []

    init(_ sections: [LibrarySection]) {
        var places: [String: (section: Int, type: Int)] = [:]
        for (index, section) in sections.enumerated() {
            self.sections.append(Section(title: section.title, types: [], functions: []))
            for item in section.library.items {
                switch item {
                case let type as LibraryType:
                    places[Self.name(of: type.header)] = (index, self.sections[index].types.count)
                    self.sections[index].types.append(Self.entry(type.header, type.documentation))
                case let type as LibraryProtocol:
                    places[Self.name(of: type.header)] = (index, self.sections[index].types.count)
                    self.sections[index].types.append(Self.entry(type.header, type.documentation))
                default: continue
                }
            }
        }
        for (index, section) in sections.enumerated() {
            for item in section.library.items { add(item, index, places) }
        }
        for index in self.sections.indices { self.sections[index].types = Self.joined(self.sections[index].types) }
    }

    private mutating func add(_ item: any LibraryItem, _ section: Int, _ places: [String: (section: Int, type: Int)]) {
        let header: String
        let members: [any LibraryMember]
        switch item {
        case let type as LibraryType: (header, members) = (type.header, type.members)
        case let type as LibraryProtocol: (header, members) = (type.header, type.members)
        case let part as LibraryExtension: (header, members) = (part.header, part.members)
        case let member as any LibraryMember:
            Self.add(member, condition: nil, to: &sections[section].functions)
            return
        default: return
        }
        guard let place = places[Self.name(of: header)] else { return }
        let condition = Self.condition(of: header)
        if item is LibraryExtension {
            let suffix = condition.map { " where \($0)" } ?? ""
            sections[place.section].types[place.type].conformances += Self.conformances(of: header).map { $0 + suffix }
        }
        for member in members {
            Self.add(member, condition: condition, to: &sections[place.section].types[place.type].members)
        }
    }

    private static func add(_ member: any LibraryMember, condition: String?, to entries: inout [MemberEntry]) {
        let (keyword, name) = SignatureScanner.declaredName(of: member.signature)
        guard keyword != "associatedtype", !member.isHidden else { return }
        let signature = DeclaredText(member.signature).text + (condition.map { " where \($0)" } ?? "")
        guard let index = entries.firstIndex(where: { $0.name == name }) else {
            entries.append(MemberEntry(name: name, signatures: [signature], documentation: [member.documentation]))
            return
        }
        if !entries[index].signatures.contains(signature) { entries[index].signatures.append(signature) }
        if !entries[index].documentation.contains(member.documentation) {
            entries[index].documentation.append(member.documentation)
        }
    }

    // MARK: Headers

    private static func entry(_ header: String, _ documentation: String) -> TypeEntry {
        TypeEntry(
            names: [name(of: header)], documentation: documentation, conformances: conformances(of: header), members: []
        )
    }

    private static func name(of header: String) -> String { SignatureScanner.declaredType(of: header).name }

    /// What stands behind the colon of a header.
    private static func conformances(of header: String) -> [String] {
        var depth = 0
        let plain = header.components(beforeWord: "where")
        for index in plain.indices {
            switch plain[index] {
            case "<": depth += 1
            case ">": depth -= 1
            case ":" where depth == 0:
                return plain[plain.index(after: index)...].split(separator: ",").map { String($0.trimmedWhitespace) }
            default: continue
            }
        }
        return []
    }

    private static func condition(of header: String) -> String? {
        guard let place = header.range(of: " where ") else { return nil }
        return String(header[place.upperBound...])
    }

    /// Types that differ in nothing but their names, in one entry: the integers of all sizes.
    private static func joined(_ types: [TypeEntry]) -> [TypeEntry] {
        var result: [TypeEntry] = []
        var forms: [Set<[String]>] = []
        let names = Set(types.flatMap(\.names).map { Substring($0) })
        for type in types {
            let form = type.form(names)
            guard !form.isEmpty, let index = forms.firstIndex(of: form) else {
                result.append(type)
                forms.append(form)
                continue
            }
            result[index].names += type.names
        }
        return result
    }
}

extension ReferenceIndex.TypeEntry {
    /// The members, the names of all these types left out.
    fileprivate func form(_ names: Set<Substring>) -> Set<[String]> {
        Set(
            members.flatMap { entry in
                entry.signatures.map { signature in
                    signature.split { !($0.isLetter || $0.isNumber) }.map { names.contains($0) ? "" : String($0) }
                }
            })
    }
}

extension String {
    fileprivate func components(beforeWord word: String) -> Substring {
        range(of: " \(word) ").map { self[..<$0.lowerBound] } ?? self[...]
    }
}

extension Substring {
    fileprivate var trimmedWhitespace: Substring {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

extension LibraryMember {
    /// Whether it is known to bodies of the library alone.
    fileprivate var isHidden: Bool { signature.hasPrefix("private ") }
}

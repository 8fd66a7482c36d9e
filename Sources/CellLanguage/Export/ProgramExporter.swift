import SwiftSyntax

/// Makes the cells of a notebook the text of one program that means the same.
package struct ProgramExporter {
    private let library: Library
    private let vocabulary: ProgramVocabulary

    /// An exporter of cells that may call `library`.
    package init(_ library: Library, _ vocabulary: ProgramVocabulary) {
        self.library = library
        self.vocabulary = vocabulary
    }

    /// The cells as parts of a program, in their order.
    package func export(_ cells: [ExportCell]) throws(ExportFailure) -> [ExportedCell] {
        let reader = SourceReader(TypeTable(library))
        var sources: [CheckedSource] = []
        for cell in cells { sources.append(try reader.read(cell)) }
        let names = ProgramNames(sources, reserved: vocabulary.reserved)
        let meanings = SourceMeanings(sources, names, reader.table)
        var exported: [ExportedCell] = []
        for (index, source) in sources.enumerated() {
            let writer = CellWriter(source, meanings, vocabulary)
            if source.cell.mayFail { try meanings.checkIndependence(of: index) }
            exported.append(writer.write())
        }
        return exported
    }
}

/// What the names in all cells mean in the program.
struct SourceMeanings {
    private let sources: [CheckedSource]
    private let names: ProgramNames
    private let aliasCells: [String: [Int]]
    private let owners: [ObjectIdentifier: Int]

    init(_ sources: [CheckedSource], _ names: ProgramNames, _ table: TypeTable) {
        self.sources = sources
        self.names = names
        var aliasCells: [String: [Int]] = [:]
        var owners: [ObjectIdentifier: Int] = [:]
        for (index, source) in sources.enumerated() {
            for declared in source.declared {
                if let identity = declared.identity {
                    owners[identity] = index
                } else {
                    aliasCells[declared.name, default: []].append(source.cell.number)
                }
            }
        }
        self.aliasCells = aliasCells
        self.owners = owners
    }

    /// The enum that holds the types of a cell whose names are taken.
    func namespace(of cell: Int) -> String? { names.namespaces[cell] }

    /// The name in the program of what a name in a cell means; nil where it is the same.
    func programName(of meaning: NameUses.Meaning, _ name: String, in cell: Int) -> String? {
        if let identity = meaning.identity { return names.renamed[.declaration(identity)] }
        guard let owner = aliasCells[name]?.last(where: { $0 <= cell }) else { return nil }
        return names.renamed[.alias(name, cell: owner)]
    }

    /// The name in the program of a declaration; nil where it is the same.
    func programName(of declared: CheckedSource.Declared, in cell: Int) -> String? {
        names.renamed[declared.identity.map(ProgramNames.Key.declaration) ?? .alias(declared.name, cell: cell)]
    }

    /// Whether a name means a variable or function that the cell itself declares.
    func isOwn(_ meaning: NameUses.Meaning, of source: CheckedSource) -> Bool {
        guard let identity = meaning.identity else { return false }
        return source.declared.contains { !$0.isType && $0.identity == identity }
    }

    /// Refuses a cell that may fail if later ones need what its statements declare.
    func checkIndependence(of index: Int) throws(ExportFailure) {
        let cell = sources[index].cell.number
        for later in sources[(index + 1)...] {
            for use in later.uses where isOwn(use.meaning, of: sources[index]) {
                throw .usedAfterFailure(name: later.name(at: use.offset) ?? "", cell: cell, later: later.cell.number)
            }
        }
    }
}

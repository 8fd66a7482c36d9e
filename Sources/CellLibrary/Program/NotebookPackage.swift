import CellLanguage
import Cells

/// A notebook as a Swift package whose program prints and draws what the notebook does.
public struct NotebookPackage: Sendable {
    /// Where a package finds SwiftGAN.
    public enum Dependency: Sendable, Hashable {
        /// A folder with its sources.
        case folder(String)
        /// A repository.
        case repository(String)

        /// What `--package` says: a repository where it looks like one.
        public init(_ text: String) {
            let isRepository = text.contains("://") || text.hasPrefix("git@")
            self = isRepository ? .repository(text) : .folder(text)
        }
    }

    /// What the notebook is called; so is the program.
    private let name: String
    private let dependency: Dependency

    /// A package for the notebook of this name.
    public init(_ name: String, dependency: Dependency) {
        self.name = name
        self.dependency = dependency
    }

    /// The first line of each package's manifest: how a folder that may be written again is known.
    public static let mark = "// Exported by nbrun; a later export writes these files anew."

    /// The package's files.
    ///
    /// - Throws: ``CellError`` for a cell that does not check, or that fits into no program.
    public func files(of parts: [ProgramPart]) throws(CellError) -> [ProgramFile] {
        let cells = parts.compactMap { part -> ExportCell? in
            guard case .cell(let number) = part.kind else { return nil }
            return ExportCell(number: number, source: part.source, mayFail: part.mayFail)
        }
        let vocabulary = ProgramVocabulary(result: "\(Self.program).result", reserved: [Self.program, "main"])
        let exported: [ExportedCell]
        do throws(ExportFailure) {
            exported = try ProgramExporter(SwiftGANLibrary.table, vocabulary).export(cells)
        } catch {
            throw error.cellError
        }
        return [
            ProgramFile(path: "Package.swift", text: manifest),
            ProgramFile(path: "Sources/main/main.swift", text: ProgramText(name, parts, exported).text),
            ProgramFile(path: "Sources/main/Session.swift", text: ProgramText.session),
        ]
    }

    /// What the program calls between its cells.
    static let program = "NotebookProgram"

    private var manifest: String {
        let package: String
        let identity: String
        switch dependency {
        case .folder(let path):
            package = ".package(name: \"SwiftGAN\", path: \(path.debugDescription))"
            identity = "SwiftGAN"
        case .repository(let url):
            package = ".package(url: \(url.debugDescription), branch: \"main\")"
            let last = url.split(separator: "/").last.map(String.init) ?? url
            identity = last.hasSuffix(".git") ? String(last.dropLast(4)) : last
        }
        // The module is called `main`, as a program's is that is compiled from one file: values are printed with it.
        return """
            // swift-tools-version: 6.1
            \(Self.mark)
            import PackageDescription

            let package = Package(
                name: \(name.debugDescription),
                platforms: [.macOS(.v15)],
                products: [.executable(name: \(name.debugDescription), targets: ["main"])],
                dependencies: [\(package)],
                targets: [
                    .executableTarget(
                        name: "main",
                        dependencies: [.product(name: "SwiftGAN", package: \(identity.debugDescription))],
                        // Cells share their variables; a later language mode would guard them by an actor.
                        swiftSettings: [.swiftLanguageMode(.v5)])
                ]
            )

            """
    }
}

extension ExportFailure {
    /// The failure as front ends show it.
    fileprivate var cellError: CellError {
        if case .cell(let error) = self { return error }
        let lines = description.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return CellError(name: "ExportError", message: lines.first ?? "", report: lines)
    }
}

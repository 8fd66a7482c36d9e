import Foundation
import Pictures

/// Picture files waiting to be read: those below a folder, or in a tar archive as if it were one.
package struct PictureFiles {
    /// The folder or archive.
    package let place: URL
    /// What the paths of the wanted files begin with, in an archive; empty for all of it.
    private let prefix: String
    private let isArchive: Bool
    private let store: DatasetStore

    /// More than any picture file has, and little enough for a run of them to fit in memory.
    private static let largestFile = 64 << 20
    /// How many files are in memory at once.
    package static let run = 128
    private static let deepest = 8

    /// The folder or archive at `path` in one of the dataset folders; the path may go on within an archive. Nil where there
    /// is none.
    ///
    /// - Throws: ``DatasetError`` for a path or a link that leads out of the dataset folders.
    package init?(_ path: String, in store: DatasetStore) throws {
        try store.checkRelative(path)
        let steps = path.split(separator: "/").map(String.init)
        for folder in try store.searchable() {
            for count in stride(from: steps.count, through: 0, by: -1) {
                let head = steps[..<count].joined(separator: "/")
                let rest = steps[count...].joined(separator: "/")
                if count > 0, Self.isArchive(head), let archive = try store.existing([head], in: folder) {
                    (place, prefix, isArchive, self.store) = (archive, rest.isEmpty ? "" : rest + "/", true, store)
                    return
                }
                if rest.isEmpty, let found = try store.existingFolder(head, in: folder) {
                    (place, prefix, isArchive, self.store) = (found, "", false, store)
                    return
                }
            }
        }
        return nil
    }

    /// The pictures in an archive.
    package init(archive: URL, store: DatasetStore) {
        (place, prefix, isArchive, self.store) = (archive, "", true, store)
    }

    private static func isArchive(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".tar", ".tar.gz", ".tgz"].contains { name.hasSuffix($0) }
    }

    /// The paths of all picture files, sorted; hidden ones and other files are passed over.
    package func paths() throws -> [String] {
        var paths: [String] = []
        if isArchive {
            let archive = try Archive(place, .tar)
            while let path = try archive.next() {
                if let own = relative(path) { paths.append(own) }
            }
        } else {
            try list("", depth: 0, &paths)
        }
        return paths.sorted()
    }

    private func list(_ inside: String, depth: Int, _ paths: inout [String]) throws {
        let folder = inside.isEmpty ? place : place.appendingPathComponent(inside)
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        } catch {
            throw DatasetError.inaccessible(file: folder.path, action: "read", reason: FileBytes.reason(error))
        }
        for name in names where !name.hasPrefix(".") {
            let path = inside.isEmpty ? name : "\(inside)/\(name)"
            let file = place.appendingPathComponent(path)
            let kind = (try? FileManager.default.attributesOfItem(atPath: file.path))?[.type] as? FileAttributeType
            switch kind {
            // Links to folders are not followed: they may lead out, or round in a circle.
            case .typeDirectory? where depth < Self.deepest: try list(path, depth: depth + 1, &paths)
            case .typeRegular? where PictureFormat.isPicture(name): paths.append(path)
            case .typeSymbolicLink? where PictureFormat.isPicture(name):
                if try store.existing([path], in: place) != nil { paths.append(path) }
            default: break
            }
        }
    }

    /// The path of a picture within the wanted part of an archive.
    ///
    /// An archive made of one folder may be entered without naming that.
    private func relative(_ path: String) -> String? {
        var path = Substring(path)
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        guard PictureFormat.isPicture(String(path)) else { return nil }
        let hidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
        if hidden { return nil }
        if path.hasPrefix(prefix) { return String(path.dropFirst(prefix.count)) }
        guard let slash = path.firstIndex(of: "/") else { return nil }
        let inner = path[path.index(after: slash)...]
        return inner.hasPrefix(prefix) ? String(inner.dropFirst(prefix.count)) : nil
    }

    /// One file's path and content.
    package typealias File = (path: String, content: Data)

    /// Hands the content of the wanted files to `body`, a run of them at a time: from a folder in the order of `paths`, from
    /// an archive in its own.
    ///
    /// - Parameter paths: some of ``paths()``; nil for all of an archive, which then needs no reading for its list.
    package func read(_ paths: [String]?, _ body: ([File]) throws -> Void) throws {
        var run: [File] = []
        func add(_ path: String, _ content: Data) throws {
            run.append((path, content))
            guard run.count == Self.run else { return }
            try body(run)
            run = []
        }
        if isArchive {
            let wanted = paths.map { Set($0) }
            let archive = try Archive(place, .tar)
            while let path = try archive.next() {
                guard let own = relative(path), wanted?.contains(own) ?? true else { continue }
                try add(own, Data(try archive.contents(atMost: Self.largestFile)))
            }
        } else {
            for path in try paths ?? self.paths() {
                let file = try FileBytes(place.appendingPathComponent(path))
                guard file.size <= Self.largestFile else {
                    throw DatasetError.malformed(
                        file.url, expected: "at most \(Self.largestFile) bytes in a picture file",
                        found: "\(file.size)")
                }
                try add(path, Data(try file.read(file.size)))
            }
        }
        if !run.isEmpty { try body(run) }
    }
}

import Foundation

extension DatasetStore {
    /// The folders that may be read, in the order of looking.
    package var folders: [URL] { (root.map { [$0] } ?? []) + [cache] }

    /// The first file that exists among `candidates`, paths relative to the dataset folders: the root is searched for
    /// all of them before the cache is.
    ///
    /// - Throws: ``DatasetError/missingRoot(path:)``, ``DatasetError/unsafeName(name:reason:)``.
    package func existing(_ candidates: [String]) throws -> URL? {
        for folder in try searchable() {
            if let file = try existing(candidates, in: folder) { return file }
        }
        return nil
    }

    /// The first file that exists among `candidates`, paths relative to `folder`, one of the dataset folders.
    package func existing(_ candidates: [String], in folder: URL) throws -> URL? {
        for path in candidates {
            if let file = try regularFile(path, in: folder) { return file }
        }
        return nil
    }

    /// The folder at `path` in `folder`, one of the dataset folders; nil where there is none. It may be a link, but not one
    /// that leads out.
    package func existingFolder(_ path: String, in folder: URL) throws -> URL? {
        try checkRelative(path)
        let place = path.isEmpty ? folder : folder.appendingPathComponent(path, isDirectory: true)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder), isFolder.boolValue else {
            return nil
        }
        try checkInside(place, folder)
        return place
    }

    /// The files in the sub-folder `path` of `folder`, one of the dataset folders, whose names `isFitting` accepts,
    /// sorted by name.
    package func files(
        at path: String, in folder: URL, where isFitting: (String) -> Bool
    ) throws -> [URL] {
        try checkRelative(path)
        let place = path.isEmpty ? folder : folder.appendingPathComponent(path, isDirectory: true)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        return try names.filter(isFitting).sorted().compactMap { name in
            try regularFile(path.isEmpty ? name : "\(path)/\(name)", in: folder)
        }
    }

    /// ``folders``, after a look at whether the root is there.
    package func searchable() throws -> [URL] {
        if let root {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: root.path, isDirectory: &isFolder), isFolder.boolValue else {
                throw DatasetError.missingRoot(path: root.path)
            }
        }
        return folders
    }

    /// The regular file at `path` in `folder`, nil where there is none.
    ///
    /// A link may point elsewhere within the folder, but never out of it: what a cell can read must not depend on how
    /// deep someone's links reach.
    private func regularFile(_ path: String, in folder: URL) throws -> URL? {
        try checkRelative(path)
        let file = folder.appendingPathComponent(path)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
            return nil
        }
        let resolved = try checkInside(file, folder)
        let kind = try? FileManager.default.attributesOfItem(atPath: resolved.path)[.type] as? FileAttributeType
        guard kind == .typeRegular else {
            throw DatasetError.unsafeName(name: file.path, reason: "it is not a regular file")
        }
        return file
    }

    /// Where a file or folder really lies, which must be within `folder`.
    @discardableResult
    private func checkInside(_ file: URL, _ folder: URL) throws -> URL {
        let home = folder.resolvingSymlinksInPath().path
        let resolved = file.resolvingSymlinksInPath()
        guard resolved.path == home || resolved.path.hasPrefix(home.hasSuffix("/") ? home : home + "/") else {
            throw DatasetError.unsafeName(
                name: file.path, reason: "it is a link to '\(resolved.path)', outside '\(home)'")
        }
        return resolved
    }

    /// Rejects whatever could leave the folder that it is appended to.
    package func checkRelative(_ path: String) throws {
        if path.hasPrefix("/") {
            throw DatasetError.unsafeName(name: path, reason: "it begins at the root of the file system")
        }
        if path.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "\\" }) {
            throw DatasetError.unsafeName(name: path, reason: "it holds a backslash or a control character")
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: true)
        if parts.contains(where: { $0 == ".." || $0 == "." }) {
            throw DatasetError.unsafeName(name: path, reason: "it climbs out of the dataset folder")
        }
    }
}

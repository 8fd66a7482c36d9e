/// A file format of pictures.
public enum PictureFormat: Sendable, Hashable, CaseIterable, CustomStringConvertible {
    /// Portable Network Graphics: every pixel as it was.
    case png
    /// JPEG, in its baseline and progressive kinds.
    case jpeg

    /// The format's name.
    public var description: String { self == .png ? "PNG" : "JPEG" }

    /// The endings of file names, in lower case.
    package var extensions: [String] { self == .png ? ["png"] : ["jpg", "jpeg"] }

    /// What every file of the format begins with.
    private var magic: [UInt8] {
        self == .png ? [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] : [0xff, 0xd8, 0xff]
    }

    /// The format of a file's content; nil where it is another. What the file is called does not matter.
    package init?(of data: some Collection<UInt8>) {
        guard let format = Self.allCases.first(where: { data.starts(with: $0.magic) }) else { return nil }
        self = format
    }

    /// Whether a file of this name is taken for a picture.
    package static func isPicture(_ name: String) -> Bool {
        guard let dot = name.lastIndex(of: ".") else { return false }
        let ending = name[name.index(after: dot)...].lowercased()
        return allCases.contains { $0.extensions.contains(ending) }
    }
}

import Foundation

/// Where the kernel tells whoever runs it about trouble: one line each.
public struct KernelLog: Sendable {
    private let write: @Sendable (String) -> Void

    /// Passes each line, without its end, to `write`.
    public init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }

    /// Writes to standard error, each line behind the program's name.
    public static let standardError = KernelLog { line in
        FileHandle.standardError.write(Data("swift-gan-kernel: \(line)\n".utf8))
    }

    func callAsFunction(_ line: String) { write(line) }
}

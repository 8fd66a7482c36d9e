#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the kernel tells whoever runs it about trouble: one line each.
public struct KernelLog: Sendable {
    private let write: @Sendable (String) -> Void

    /// Passes each line, without its end, to `write`.
    public init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }

    /// Writes to standard error, each line behind the program's name. Where nobody reads there, lines are lost.
    public static let standardError = KernelLog { line in
        var rest = Array("swift-gan-kernel: \(line)\n".utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { writeToStandardError($0) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    private static func writeToStandardError(_ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
        #endif
    }

    func callAsFunction(_ line: String) { write(line) }
}

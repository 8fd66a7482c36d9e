import Training

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes values to standard error, `separator` between them and `terminator` behind.
public func warn(_ items: Any..., separator: String = " ", terminator: String = "\n") {
    var rest = Array((items.map { "\($0)" }.joined(separator: separator) + terminator).utf8)[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        // Where nobody reads standard error, what is written there is lost.
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
    }
}

/// Drops what the notebook's cell has shown so far; with `wait`, when it shows the next thing.
///
/// Text that a program has printed on a terminal stays there.
public func clearOutput(wait: Bool = false) { Workspace.current.presenter.clear(wait: wait) }

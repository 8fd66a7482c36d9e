#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Tells whether the process that started the kernel still lives. Nobody could reach the kernel without it.
struct ParentWatch: Sendable {
    private let parent: pid_t
    private let isDirect: Bool

    /// Watches the process that Jupyter names in `JPY_PARENT_PID`; nil where it names none.
    init?(_ environment: [String: String]) {
        // 0 and 1 name no launcher: a handle of another platform, or a container's first process.
        guard let text = environment["JPY_PARENT_PID"], let parent = pid_t(text), parent > 1 else { return nil }
        self.parent = parent
        isDirect = getppid() == parent
    }

    /// Whether the parent is gone. A direct child sees this at once, even where the dead parent is not yet reaped.
    var isOrphaned: Bool {
        if isDirect { return getppid() != parent }
        return kill(parent, 0) != 0 && errno == ESRCH
    }
}

import Cells
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A Jupyter kernel for any language that has a `CellSession`.
///
/// Threads: shell, control, stdin, iopub and heartbeat own a socket each; one runs cells; the one that calls `run`
/// watches the parent process and ends the kernel.
public final class Kernel: Sendable {
    private let context: SocketContext
    private let shell: RouterChannel
    private let control: RouterChannel
    private let heartbeat: Heartbeat
    private let core: KernelCore

    /// Opens the sockets that the connection file names.
    ///
    /// - Throws: an error where one cannot be opened, e.g. because its port is in use.
    public init(
        connection: ConnectionFile, session: any CellSession, facts: KernelFacts,
        history: HistoryStore = HistoryStore(path: nil), log: KernelLog = .standardError
    ) throws(SocketError) {
        context = try SocketContext()
        let sockets = try KernelSockets(context, connection)
        let codec = WireCodec(key: connection.key)
        shell = try RouterChannel(sockets.shell, codec: codec, log: log)
        control = try RouterChannel(sockets.control, codec: codec, log: log)
        heartbeat = try Heartbeat(sockets.heartbeat, log: log)
        core = KernelCore(
            session: session, facts: facts, connection: connection, history: history, log: log,
            publisher: try Publisher(sockets.iopub, codec: codec, log: log),
            stdin: StdinChannel(try RouterChannel(sockets.stdin, codec: codec, log: log)))
    }

    /// Serves clients until one asks the kernel to stop, the process is told to terminate or its parent dies.
    ///
    /// A cell may still be running when this returns; a process that wants to end must not wait for it.
    public func run(environment: [String: String] = ProcessInfo.processInfo.environment) -> KernelEnding {
        let core = core
        let signals = SignalWatch([SIGINT: { core.interrupt() }, SIGTERM: { core.stop(.terminated) }])
        start()
        let parent = ParentWatch(environment)
        var ending: KernelEnding?
        while ending == nil {
            ending = core.awaitEnding(milliseconds: Kernel.parentCheckInterval)
            if ending == nil, let parent, parent.isOrphaned { ending = .orphaned }
        }
        stop()
        withExtendedLifetime(signals) {}
        return ending ?? .terminated
    }

    private static let parentCheckInterval = 1000

    private func start() {
        let dispatcher = Dispatcher(core: core)
        core.publisher.start()
        core.status.announceStart()
        heartbeat.start()
        core.stdin.start()
        Executor(core).start()
        for channel in [control, shell] {
            channel.start { request in dispatcher.handle(request, on: channel) }
        }
    }

    /// Asks a running cell to stop, sends what is unsent and closes the sockets.
    private func stop() {
        core.interrupt()
        let haveEnded = [
            shell.close(), control.close(), core.stdin.close(), core.publisher.close(), heartbeat.close(),
        ]
        // A socket whose thread is stuck stays open, and the context would wait for it for ever.
        if haveEnded.allSatisfy(\.self) { context.finish() }
    }
}

import Cells
import Dispatch
import Synchronization

/// What request handlers work with: the session, the channels and the kernel's few actions.
final class KernelCore: Sendable {
    let session: any CellSession
    let facts: KernelFacts
    let connection: ConnectionFile
    let history: HistoryStore
    let log: KernelLog
    let publisher: Publisher
    let stdin: StdinChannel
    /// Announces what the kernel is busy with.
    let status: StatusReporter
    /// The cells that wait for their turn.
    let queue = ExecutionQueue()
    private let displayCount = Atomic<Int>(0)
    private let ending = Mutex<KernelEnding?>(nil)
    private let ended = DispatchSemaphore(value: 0)

    init(
        session: any CellSession, facts: KernelFacts, connection: ConnectionFile, history: HistoryStore,
        log: KernelLog, publisher: Publisher, stdin: StdinChannel
    ) {
        self.session = session
        self.facts = facts
        self.connection = connection
        self.history = history
        self.log = log
        self.publisher = publisher
        self.stdin = stdin
        status = StatusReporter(publisher)
    }

    /// Interrupts the running cell, wherever it is; harmless when there is none.
    func interrupt() {
        session.interrupt()
        stdin.interrupt()
    }

    /// A name for a display that no other in any run of any kernel has.
    func newDisplayID() -> String {
        "progress-\(publisher.session)-\(displayCount.add(1, ordering: .relaxed).newValue)"
    }

    /// Lets the kernel end; the first reason counts.
    func stop(_ reason: KernelEnding) {
        ending.withLock { if $0 == nil { $0 = reason } }
        ended.signal()
    }

    /// The reason to end if there is one within the time.
    func awaitEnding(milliseconds: Int) -> KernelEnding? {
        _ = ended.wait(timeout: .now() + .milliseconds(milliseconds))
        return ending.withLock { $0 }
    }
}

/// Why a kernel ended.
public enum KernelEnding: Sendable, Hashable {
    /// A client asked for it.
    case shutdown
    /// The process was told to terminate.
    case terminated
    /// The process that started the kernel is gone.
    case orphaned

    /// What the process tells whoever waits for it.
    public var exitCode: Int32 {
        switch self {
        case .shutdown: 0
        case .terminated: 143
        case .orphaned: 1
        }
    }
}

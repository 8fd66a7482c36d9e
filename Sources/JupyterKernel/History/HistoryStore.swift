import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The cells that were run: of this session in memory, of all sessions in a file where there is one.
public final class HistoryStore: Sendable {
    private let file: HistoryFile?
    private let state = Mutex(State())

    private struct State {
        /// This session's number; nil until the file has given one.
        var session: Int?
        /// This session's cells where the file does not take them.
        var unsaved: [HistoryEntry] = []
        var hasComplained = false
    }

    /// Keeps the history in the file at `path`; nil keeps it in memory only.
    public init(path: String?) {
        file = path.map { HistoryFile(path: $0) }
    }

    /// Adds a cell of this session.
    ///
    /// A file that cannot be written costs a line in the log, once, and nothing else.
    package func record(_ input: String, line: Int, output: String?, log: KernelLog) {
        state.withLock { state in
            var entry = HistoryEntry(session: state.session ?? 1, line: line, input: input, output: output)
            do {
                guard let file, state.unsaved.isEmpty else { return state.unsaved.append(entry) }
                state.session = try file.append(entry, session: state.session)
            } catch {
                if !state.hasComplained { log("\(error); the history of this session is not kept") }
                state.hasComplained = true
                entry.session = state.session ?? 1
                state.unsaved.append(entry)
            }
        }
    }

    /// The cells that `query` asks for, oldest first.
    package func entries(matching query: HistoryQuery) -> [HistoryEntry] {
        let (session, unsaved) = state.withLock { ($0.session, $0.unsaved) }
        // An unreadable file is an empty one here; `record` reports it.
        let all = ((try? file?.entries()) ?? []) + unsaved
        switch query {
        case .tail(let count):
            return all.suffix(count)
        case .range(let wanted, let start, let stop):
            let current = session ?? (all.map(\.session).max() ?? 0) + (unsaved.isEmpty ? 1 : 0)
            let number = wanted > 0 ? wanted : current + wanted
            return all.filter { $0.session == number && $0.line >= start && $0.line < stop ?? .max }
        case .search(let pattern, let count, let isUnique):
            let found = all.filter { fnmatch(pattern, $0.input, 0) == 0 }
            let kept = isUnique ? HistoryStore.latestOfEqual(found) : found
            return kept.suffix(count ?? kept.count)
        }
    }

    private static func latestOfEqual(_ entries: [HistoryEntry]) -> [HistoryEntry] {
        var seen: Set<String> = []
        return entries.reversed().filter { seen.insert($0.input).inserted }.reversed()
    }
}

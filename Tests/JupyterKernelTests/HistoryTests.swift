import Cells
import Foundation
import JupyterKernel
import Testing

@Suite struct HistoryTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("history-\(UUID().uuidString)")
    private var path: String { folder.appendingPathComponent("deep/history.jsonl").path }
    private let silent = KernelLog { _ in }

    private func inputs(_ store: HistoryStore, _ query: HistoryQuery) -> [String] {
        store.entries(matching: query).map(\.input)
    }

    @Test func cellsAreKeptAcrossSessions() {
        defer { try? FileManager.default.removeItem(at: folder) }
        let first = HistoryStore(path: path)
        first.record("let a = 1", line: 1, output: nil, log: silent)
        first.record("a", line: 2, output: "1", log: silent)
        let second = HistoryStore(path: path)
        second.record("let ü = \"\n\"", line: 1, output: nil, log: silent)
        #expect(
            second.entries(matching: .tail(count: 2)) == [
                HistoryEntry(session: 1, line: 2, input: "a", output: "1"),
                HistoryEntry(session: 2, line: 1, input: "let ü = \"\n\""),
            ])
        #expect(inputs(second, .range(session: -1, start: 1, stop: nil)) == ["let a = 1", "a"])
        #expect(inputs(second, .range(session: 1, start: 1, stop: 2)) == ["let a = 1"])
        #expect(inputs(second, .range(session: 0, start: 1, stop: nil)) == ["let ü = \"\n\""])
    }

    @Test(arguments: [nil, "file"]) func searchFindsPatterns(file: String?) {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = HistoryStore(path: file.map { folder.appendingPathComponent($0).path })
        for (line, input) in ["1 + 2", "x", "1 + 3", "1 + 2"].enumerated() {
            store.record(input, line: line + 1, output: nil, log: silent)
        }
        #expect(inputs(store, .search(pattern: "1*", count: nil, isUnique: false)) == ["1 + 2", "1 + 3", "1 + 2"])
        #expect(inputs(store, .search(pattern: "1 ? 2", count: nil, isUnique: true)) == ["1 + 2"])
        #expect(store.entries(matching: .search(pattern: "1 + 2", count: nil, isUnique: true)).map(\.line) == [4])
        #expect(inputs(store, .search(pattern: "1*", count: 2, isUnique: false)) == ["1 + 3", "1 + 2"])
        #expect(inputs(store, .search(pattern: "y", count: nil, isUnique: false)) == [])
    }

    @Test func aDamagedLineCostsThisLineOnly() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = HistoryStore(path: path)
        store.record("a", line: 1, output: nil, log: silent)
        let handle = try #require(FileHandle(forWritingAtPath: path))
        handle.seekToEndOfFile()
        handle.write(Data("{\"session\": 1, \"li\n".utf8))
        store.record("b", line: 2, output: nil, log: silent)
        #expect(inputs(store, .tail(count: 10)) == ["a", "b"])
    }

    @Test func aLargeFileLosesItsOlderHalf() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = HistoryFile(path: path, sizeLimit: 1000)
        for line in 1...40 {
            _ = try file.append(HistoryEntry(session: 1, line: line, input: "cell \(line)"), session: 1)
        }
        #expect(try file.entries().count == 40)
        #expect(try file.append(HistoryEntry(session: 0, line: 1, input: "new"), session: nil) == 2)
        let entries = try file.entries()
        #expect(entries.map(\.line) == Array(21...40) + [1])
        #expect(entries.last == HistoryEntry(session: 2, line: 1, input: "new"))
    }

    @Test func aFileThatCannotBeWrittenIsReportedOnce() {
        let lines = Lines()
        let store = HistoryStore(path: "/proc/no/such/history")
        for line in 1...3 { store.record("cell \(line)", line: line, output: nil, log: KernelLog(lines.append)) }
        #expect(lines.all.count == 1)
        #expect(lines.all.first?.contains("/proc/no/such/history: No such file or directory") == true)
        #expect(inputs(store, .range(session: 0, start: 2, stop: nil)) == ["cell 2", "cell 3"])
    }
}

import Cells
import Dispatch
import Foundation
import JupyterKernel
import Synchronization

/// A kernel with an echo session that serves sockets in a temporary folder.
final class RunningKernel: Sendable {
    let connection: ConnectionFile
    let lines = Lines()
    private let folder: URL
    private let ending = Mutex<KernelEnding?>(nil)
    private let ended = DispatchSemaphore(value: 0)

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("k-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        connection = try RunningKernel.connection(in: folder)
        let kernel = try Kernel(
            connection: connection, session: EchoSession(),
            facts: KernelFacts(
                implementation: "echo", version: "1", banner: "Echo", helpLinks: [("Help", "https://x")]),
            log: KernelLog(lines.append))
        Thread { [self] in
            let reason = kernel.run(environment: [:])
            ending.withLock { $0 = reason }
            ended.signal()
        }.start()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A connection file's content with sockets in `folder`.
    static func connection(in folder: URL) throws -> ConnectionFile {
        let text: JSON = [
            "transport": "ipc", "ip": .string(folder.appendingPathComponent("s").path), "key": "secret",
            "shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5,
        ]
        return try ConnectionFile(text: text.bytes(), path: "test")
    }

    /// Why the kernel ended; waits for that.
    func awaitEnd() throws -> KernelEnding {
        guard ended.wait(timeout: .now() + 20) == .success, let reason = ending.withLock({ $0 }) else {
            throw TestFailure("the kernel has not ended")
        }
        return reason
    }

    /// Connects a client, lets it work and shuts the kernel down.
    static func serve(_ body: (TestClient, RunningKernel) throws -> Void) throws {
        let kernel = try RunningKernel()
        let client = try TestClient(kernel.connection)
        try body(client, kernel)
        try client.send("shutdown_request", ["restart": false], on: .control)
        _ = try kernel.awaitEnd()
    }
}

import Cells
import JupyterKernel
import Testing

/// What happens while a cell runs, and at the end.
@Suite struct ConcurrencyTests {
    /// Starts a cell and waits until it runs.
    private func start(_ code: String, _ client: TestClient) throws -> String {
        let id = try client.send("execute_request", ["code": .string("print started\n" + code)])
        while try client.receive(.iopub).header.type != "stream" {}
        return id
    }

    @Test func anInterruptStopsTheCellAndKeepsTheState() throws {
        try RunningKernel.serve { client, _ in
            _ = try client.run("set kept")
            _ = try start("loop", client)
            try client.send("interrupt_request", on: .control)
            #expect(try client.receive(.control).content == ["status": "ok"])
            #expect(try client.receive(.shell).content["ename"] == "Interrupted")
            #expect(try client.run("get").published.contains(#"stream {"name":"stdout","text":"kept"}"#))
        }
    }

    @Test func anInterruptOfAnIdleKernelIsHarmless() throws {
        try RunningKernel.serve { client, _ in
            _ = try client.ask("interrupt_request", on: .control)
            #expect(try client.run("sleep 0.01").reply["status"] == "ok")
        }
    }

    @Test func queriesAreAnsweredWhileACellRuns() throws {
        try RunningKernel.serve { client, _ in
            let cell = try start("loop", client)
            for (channel, type) in [(TestClient.Channel.shell, "complete"), (.control, "kernel_info")] {
                let id = try client.send("\(type)_request", ["code": "p", "cursor_pos": 1], on: channel)
                #expect(try client.receive(channel).content["status"] == "ok")
                _ = try client.published(for: id)
                // Front ends show the latest state: it must be the cell's again.
                let latest = try client.receive(.iopub)
                #expect(latest.content["execution_state"] == "busy")
                #expect(latest.parentHeader["msg_id"] == .string(cell))
            }
            try client.send("interrupt_request", on: .control)
            #expect(try client.receive(.shell).content["status"] == "error")
        }
    }

    @Test func inputIsAskedOfTheClient() throws {
        try RunningKernel.serve { client, _ in
            let id = try client.send("execute_request", ["code": "input name?", "allow_stdin": true])
            let question = try client.receive(.stdin)
            #expect(question.header.type == "input_request")
            #expect(question.content == ["prompt": "name?", "password": false])
            #expect(question.parentHeader["msg_id"] == .string(id))
            try client.send("input_reply", ["value": "Ada", "status": "ok"], on: .stdin)
            let published = try client.published(for: id).map(TestClient.short)
            #expect(published.contains(#"stream {"name":"stdout","text":"got Ada"}"#))
        }
    }

    @Test func inputFailsAtOnceWhereTheClientHasNone() throws {
        try RunningKernel.serve { client, _ in
            let reply = try client.run("input name?", ["allow_stdin": false]).reply
            #expect(reply["ename"] == "InputError")
        }
    }

    @Test func aWaitForInputCanBeInterrupted() throws {
        try RunningKernel.serve { client, _ in
            try client.send("execute_request", ["code": "input name?"])
            _ = try client.receive(.stdin)
            try client.send("interrupt_request", on: .control)
            #expect(try client.receive(.shell).content["ename"] == "Interrupted")
            // An answer that comes too late is not taken for the next question's.
            try client.send("input_reply", ["value": "late"], on: .stdin)
            let id = try client.send("execute_request", ["code": "sleep 0.1\ninput again?"])
            _ = try client.receive(.stdin)
            try client.send("input_reply", ["value": "new"], on: .stdin)
            let published = try client.published(for: id).map(TestClient.short)
            #expect(published.contains(#"stream {"name":"stdout","text":"got new"}"#))
        }
    }

    @Test func theHeartbeatEchoes() throws {
        try RunningKernel.serve { client, _ in
            _ = try start("loop", client)
            client.send(frames: [[], [1, 2, 3], Array("<IDS|MSG>".utf8)], on: .heartbeat)
            #expect(try client.receiveFrames(.heartbeat) == [[], [1, 2, 3], Array("<IDS|MSG>".utf8)])
        }
    }

    @Test func badMessagesAreLoggedAndDropped() throws {
        try RunningKernel.serve { client, kernel in
            client.send(frames: [[0xFF]], on: .shell)
            let (_, frames) = try client.request("kernel_info_request", [:])
            var forged = frames
            forged[5] = Array("{\"forged\": true}".utf8)
            client.send(frames: forged, on: .shell)
            client.send(frames: frames, on: .shell)
            client.send(frames: frames, on: .shell)
            #expect(try client.receive(.shell).header.type == "kernel_info_reply")
            #expect(try client.run("print a").reply["status"] == "ok")
            #expect(
                kernel.lines.all == [
                    "dropped a message on the shell channel: no delimiter <IDS|MSG>",
                    "dropped a message on the shell channel: wrong signature",
                    "dropped a message on the shell channel: signature seen before (a message sent again)",
                ])
        }
    }

    @Test func everySubscriberIsWelcomed() throws {
        try RunningKernel.serve { client, kernel in
            let second = try TestClient(kernel.connection, identity: "second")
            let third = try TestClient(kernel.connection, identity: "third", topic: "kernel.")
            let id = try client.send("execute_request", ["code": "print a"])
            for other in [second, third] {
                let published = try other.published(for: id).map(TestClient.short)
                #expect(published.first == "busy")
            }
        }
    }

    @Test func aClientThatReconnectsTakesItsRouteOver() throws {
        try RunningKernel.serve { _, kernel in
            let again = try TestClient(kernel.connection)
            let reply = try again.run("print a").reply
            #expect(reply["status"] == "ok")
            try again.send("shutdown_request", on: .control)
        }
    }

    @Test(arguments: [TestClient.Channel.shell, .control])
    func shutdownEndsAnEndlessCell(channel: TestClient.Channel) throws {
        let kernel = try RunningKernel()
        let client = try TestClient(kernel.connection)
        _ = try start("loop", client)
        try client.send("shutdown_request", ["restart": true], on: channel)
        #expect(try client.receive(channel).content == ["restart": true, "status": "ok"])
        #expect(try kernel.awaitEnd() == .shutdown)
        // What was published last still arrives.
        while try client.receive(.iopub).header.type != "shutdown_reply" {}
    }

    @Test func aPortInUseIsNamed() throws {
        let (port, release) = try TestClient.occupyPort()
        defer { release() }
        let text: JSON = [
            "transport": "tcp", "ip": "127.0.0.1", "key": "", "shell_port": .integer(port), "iopub_port": 2,
            "stdin_port": 3, "control_port": 4, "hb_port": 5,
        ]
        let connection = try ConnectionFile(text: text.bytes(), path: "test")
        let facts = KernelFacts(implementation: "", version: "", banner: "", helpLinks: [])
        do {
            _ = try Kernel(connection: connection, session: EchoSession(), facts: facts)
            Issue.record("two processes listen on one port")
        } catch {
            #expect("\(error)".hasPrefix("cannot listen on tcp://127.0.0.1:\(port) (shell): Address already in use; "))
        }
    }
}

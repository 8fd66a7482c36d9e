import Cells
import JupyterKernel
import Testing

/// Requests other than cells.
@Suite struct RequestTests {
    @Test func kernelInfoTellsAboutLanguageAndKernel() throws {
        try RunningKernel.serve { client, _ in
            let (reply, published) = try client.ask("kernel_info_request")
            #expect(published == ["busy", "idle"])
            #expect(reply["status"] == "ok")
            #expect(reply["protocol_version"] == "5.5")
            #expect(reply["implementation"] == "echo")
            #expect(reply["language_info"]?["file_extension"] == ".echo")
            #expect(reply["help_links"] == [["text": "Help", "url": "https://x"]])
        }
    }

    @Test func completionCountsUnicodeScalars() throws {
        try RunningKernel.serve { client, _ in
            // Five scalars: the flag is two, the accent one of its own.
            let code = "\u{1F1E9}\u{1F1EA}e\u{301}p"
            let reply = try client.ask("complete_request", ["code": .string(code), "cursor_pos": 5]).reply
            #expect(reply["matches"] == ["print"])
            #expect(reply["cursor_start"] == 0)
            #expect(reply["cursor_end"] == 5)
            let detail: JSON = ["text": "print", "type": "function", "signature": "print TEXT", "start": 0, "end": 5]
            #expect(reply["metadata"]?["_jupyter_types_experimental"] == [detail])
        }
    }

    @Test(arguments: [-1, 99]) func aCursorOutsideTheTextIsMovedIntoIt(cursor: Int) throws {
        try RunningKernel.serve { client, _ in
            let reply = try client.ask("complete_request", ["code": "pri", "cursor_pos": .integer(cursor)]).reply
            #expect(reply["cursor_end"] == (cursor < 0 ? 0 : 3))
        }
    }

    @Test func inspectionHasTwoLevels() throws {
        try RunningKernel.serve { client, _ in
            let replies = try [("print", 0), ("print", 1), ("x", 0)].map { code, level in
                let content: JSON = ["code": .string(code), "cursor_pos": 1, "detail_level": .integer(level)]
                return try client.ask("inspect_request", content).reply
            }
            #expect(replies[0]["data"] == ["text/plain": "prints text"])
            #expect(replies[1]["data"] == ["text/plain": "prints text, at length"])
            #expect(replies[2] == ["found": false, "data": [:], "metadata": [:], "status": "ok"])
        }
    }

    @Test func completenessIsReported() throws {
        try RunningKernel.serve { client, _ in
            let replies = try ["print a", "print \\", "!"].map { code in
                try client.ask("is_complete_request", ["code": .string(code)]).reply
            }
            #expect(
                replies == [
                    ["status": "complete"], ["status": "incomplete", "indent": "  "], ["status": "invalid"],
                ])
        }
    }

    @Test func commsAreRefused() throws {
        try RunningKernel.serve { client, _ in
            #expect(try client.ask("comm_info_request").reply == ["comms": [:], "status": "ok"])
            let id = try client.send("comm_open", ["comm_id": "c1", "target_name": "widget", "data": [:]])
            let published = try client.published(for: id).map(TestClient.short)
            #expect(published == ["busy", #"comm_close {"comm_id":"c1","data":{}}"#, "idle"])
        }
    }

    @Test func connectNamesThePorts() throws {
        try RunningKernel.serve { client, _ in
            let reply = try client.ask("connect_request").reply
            #expect(reply["hb_port"] == 5)
            #expect(reply["control_port"] == 4)
        }
    }

    @Test(arguments: [TestClient.Channel.shell, .control]) func unknownTypesGetAnError(channel: TestClient.Channel)
        throws
    {
        try RunningKernel.serve { client, kernel in
            let (reply, published) = try client.ask("dance_request", on: channel)
            #expect(reply["ename"] == "UnknownRequest")
            #expect(published == ["busy", "idle"])
            #expect(kernel.lines.all == ["no handler for messages of type dance_request"])
        }
    }

    @Test func missingAndIllTypedMembersAreNamed() throws {
        let requests: [(String, JSON)] = [
            ("execute_request", [:]), ("complete_request", ["code": 3]),
            ("history_request", ["hist_access_type": "all"]),
        ]
        try RunningKernel.serve { client, _ in
            let messages = try requests.map { type, content in try client.ask(type, content).reply["evalue"] }
            #expect(
                messages == [
                    "execute_request has no member \"code\"",
                    "in complete_request, \"code\" is a number",
                    "hist_access_type is \"all\", but only tail, range and search are known",
                ])
        }
    }
}

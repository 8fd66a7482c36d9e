import Cells
import JupyterKernel
import Testing

/// What running cells publishes and replies, in which order.
@Suite struct ExecutionTests {
    @Test func messagesComeInOrder() throws {
        try RunningKernel.serve { client, _ in
            let (reply, published) = try client.run("print a\nwarn b\nprint c\nvalue 3")
            #expect(
                published == [
                    "busy", #"execute_input {"code":"print a\nwarn b\nprint c\nvalue 3","execution_count":1}"#,
                    #"stream {"name":"stdout","text":"a\n"}"#, #"stream {"name":"stderr","text":"b\n"}"#,
                    #"stream {"name":"stdout","text":"c\n"}"#,
                    #"execute_result {"data":{"text/plain":"3"},"metadata":{},"execution_count":1}"#, "idle",
                ])
            #expect(reply == ["status": "ok", "payload": [], "user_expressions": [:], "execution_count": 1])
        }
    }

    @Test func anErrorIsPublishedAndReplied() throws {
        try RunningKernel.serve { client, _ in
            let (reply, published) = try client.run("print a\nfail no luck")
            let error = #"{"ename":"Failure","evalue":"no luck","traceback":["Failure: no luck"]}"#
            #expect(published.suffix(3) == [#"stream {"name":"stdout","text":"a\n"}"#, "error \(error)", "idle"])
            #expect(
                reply == [
                    "ename": "Failure", "evalue": "no luck", "traceback": ["Failure: no luck"], "status": "error",
                    "execution_count": 1,
                ])
            #expect(try client.run("print b").reply["status"] == "ok")
        }
    }

    @Test func repliesTellWhenTheyStarted() throws {
        try RunningKernel.serve { client, _ in
            try client.send("execute_request", ["code": "print a"])
            let started = try client.receive(.shell).metadata["started"]?.stringValue
            #expect(started?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z/) != nil)
        }
    }

    @Test func silentCellsPublishOnlyTheirStatus() throws {
        try RunningKernel.serve { client, _ in
            let (reply, published) = try client.run("print a\nvalue 1\nprogress 0.5", ["silent": true])
            #expect(published == ["busy", "idle"])
            #expect(reply["execution_count"] == 0)
            #expect(try client.run("fail x", ["silent": true]).published == ["busy", "idle"])
            let history = try client.ask("history_request", ["hist_access_type": "tail", "n": 10, "output": false])
            #expect(history.reply["history"] == [])
        }
    }

    @Test func unstoredCellsPublishButDoNotCount() throws {
        try RunningKernel.serve { client, _ in
            _ = try client.run("print a")
            let (reply, published) = try client.run("print b", ["store_history": false])
            #expect(reply["execution_count"] == 1)
            #expect(published.contains(#"stream {"name":"stdout","text":"b\n"}"#))
            #expect(try client.run("print c").reply["execution_count"] == 2)
            let history = try client.ask("history_request", ["hist_access_type": "tail", "n": 10, "output": true])
            #expect(history.reply["history"] == [[1, 1, ["print a", nil]], [1, 2, ["print c", nil]]])
        }
    }

    @Test func userExpressionsAreEvaluatedAfterTheCell() throws {
        try RunningKernel.serve { client, _ in
            let (reply, _) = try client.run("print a", ["user_expressions": ["x": "1", "y": "bad"]])
            #expect(
                reply["user_expressions"] == [
                    "x": ["status": "ok", "data": ["text/plain": "1"], "metadata": [:]],
                    "y": ["status": "error", "ename": "Failure", "evalue": "bad", "traceback": ["Failure: bad"]],
                ])
        }
    }

    @Test func aFailureAbortsTheCellsThatWait() throws {
        try RunningKernel.serve { client, _ in
            let ids = try ["sleep 0.05\nfail x", "print never", "print never"].map {
                try client.send("execute_request", ["code": .string($0)])
            }
            let replies = try ids.map { _ in try client.receive(.shell) }
            #expect(replies.map { $0.parentHeader["msg_id"]?.stringValue } == ids)
            #expect(replies.map { $0.content["ename"] } == ["Failure", "Aborted", "Aborted"])
            #expect(replies.map { $0.content["execution_count"] } == [1, .null, .null])
            #expect(try client.published(for: ids[1]).map(TestClient.short) == ["busy", "idle"])
            #expect(try client.published(for: ids[2]).map(TestClient.short) == ["busy", "idle"])
            #expect(try client.run("print again").reply["status"] == "ok")
        }
    }

    @Test func withoutStopOnErrorTheOthersRun() throws {
        try RunningKernel.serve { client, _ in
            let ids = try ["sleep 0.05\nfail x", "print b"].map {
                try client.send("execute_request", ["code": .string($0), "stop_on_error": false])
            }
            #expect(try ids.map { _ in try client.receive(.shell).content["status"] } == ["error", "ok"])
        }
    }

    @Test func manyPrintsAreFewMessages() throws {
        try RunningKernel.serve { client, _ in
            let id = try client.send("execute_request", ["code": "flood 20000"])
            let streams = try client.published(for: id).filter { $0.header.type == "stream" }
            let text = streams.compactMap { $0.content["text"]?.stringValue }.joined()
            #expect(text == (0..<20_000).map { "\($0)\n" }.joined())
            #expect(streams.count < 50)
        }
    }

    @Test func displaysAreUpdatedAndCleared() throws {
        try RunningKernel.serve { client, _ in
            let (_, published) = try client.run("show <i>a</i>\nchange b\nclear wait")
            #expect(
                published.dropFirst(2) == [
                    #"display_data {"data":{"image/png":"AQID","text/html":"<i>a</i>"},"metadata":{},"#
                        + #""transient":{"display_id":"shown"}}"#,
                    #"update_display_data {"data":{"text/html":"b"},"metadata":{},"transient":{"display_id":"shown"}}"#,
                    #"clear_output {"wait":true}"#, "idle",
                ])
        }
    }

    @Test func progressIsOneDisplayThatEndsWithoutTimes() throws {
        try RunningKernel.serve { client, _ in
            let id = try client.send(
                "execute_request", ["code": .string((1...90).map { "progress 0.\($0)" }.joined(separator: "\n"))])
            let shown = try client.published(for: id).filter { $0.header.type.contains("display_data") }
            #expect(shown.first?.header.type == "display_data")
            #expect(shown.dropFirst().allSatisfy { $0.header.type == "update_display_data" })
            #expect(Set(shown.map { $0.content["transient"]?.text() }).count == 1)
            #expect(shown.count < 10)
            let last = shown.last?.content["data"]?["text/plain"]?.stringValue
            #expect(last == "work [##################··] 90 % · step 0.90 · loss 0.5")
        }
    }

    @Test func questionsAreAnsweredForThePager() throws {
        try RunningKernel.serve { client, _ in
            let payload = try client.run("?print").reply["payload"]
            #expect(payload == [["source": "page", "data": ["text/plain": "prints text"], "start": 0]])
        }
    }
}

import Cells
import Foundation
import Synchronization

/// Runs cells one after the other on a thread of its own.
final class Executor: Sendable {
    private let core: KernelCore
    private let count = Atomic<Int>(0)

    init(_ core: KernelCore) { self.core = core }

    /// Deep recursion in a cell shall meet the language's limit, not the end of a stack. Unused pages cost nothing.
    private static let stackSize = 256 << 20

    /// Starts the thread; it lives as long as the process.
    func start() {
        _ = KernelThread("cells", stackSize: Executor.stackSize) {
            while true { self.run(self.core.queue.next()) }
        }
    }

    // MARK: One job

    private func run(_ job: ExecutionQueue.Job) {
        var aborted: [ExecutionQueue.Job] = []
        core.status.duringCell(job.request) {
            let started = Timestamp.now()
            let outcome = outcome(of: job.request)
            core.publisher.flush()
            if outcome.abortsOthers {
                // A front end sends all cells of a notebook at once. Those still on their way when this one fails are
                // waited for; a client that waits for the reply before it sends the next cell is not affected.
                Thread.sleep(forTimeInterval: Executor.abortGrace)
                aborted = core.queue.takeAll()
            }
            job.channel.send(reply(outcome, count: count.load(ordering: .relaxed), to: job.request, started: started))
        }
        for job in aborted { abort(job) }
    }

    private static let abortGrace = 0.02

    /// Answers a request that waited while a cell before it failed.
    private func abort(_ job: ExecutionQueue.Job) {
        core.status.during(job.request) {
            let error = RequestError(name: "Aborted", message: "not run, because a cell before it failed")
            // Without a count, front ends show the cell as one that has not been run.
            job.channel.send(reply(Outcome(error), count: nil, to: job.request, started: .now()))
        }
    }

    private func reply(_ outcome: Outcome, count: Int?, to request: Request, started: Timestamp) -> Message {
        var content = outcome.content
        content["execution_count"] = count.map(JSON.integer) ?? .null
        var reply = Message(ExecuteRequest.replyType, .object(content), replyingTo: request)
        reply.metadata = [
            "started": .string(started.text), "status": content["status"] ?? "ok", "dependencies_met": true,
        ]
        return reply
    }

    // MARK: One cell

    /// What a reply says, and whether the cells that wait are to be aborted.
    private struct Outcome {
        var content: JSON.Object
        var abortsOthers = false

        init(payload: [JSON], userExpressions: JSON.Object) {
            content = ["status": "ok", "payload": .array(payload), "user_expressions": .object(userExpressions)]
        }

        init(_ error: RequestError, abortsOthers: Bool = false) {
            content = error.content
            content["status"] = "error"
            self.abortsOthers = abortsOthers
        }
    }

    private func outcome(of message: Request) -> Outcome {
        do {
            return execute(try ExecuteRequest(message), message)
        } catch {
            return Outcome(error)
        }
    }

    private func execute(_ request: ExecuteRequest, _ message: Request) -> Outcome {
        let isBlank = request.code.allSatisfy(\.isWhitespace)
        if request.storesHistory && !isBlank { count.add(1, ordering: .relaxed) }
        let number = count.load(ordering: .relaxed)
        if !request.isSilent {
            let content: JSON = ["code": .string(request.code), "execution_count": .integer(number)]
            core.publisher.publish(Message("execute_input", content, parent: message.header.bytes))
        }

        let output = CellOutput(core, request, message, number: number)
        core.stdin.beginCell()
        let outcome: Outcome
        if let help = HelpRequest(request.code) {
            outcome = Outcome(payload: [help.payload(core.session)], userExpressions: [:])
        } else {
            outcome = isBlank ? Outcome(payload: [], userExpressions: [:]) : run(request, number: number, output)
        }
        output.finish()
        if request.storesHistory && !isBlank {
            core.history.record(request.code, line: number, output: output.resultText, log: core.log)
        }
        return outcome
    }

    private func run(_ request: ExecuteRequest, number: Int, _ output: CellOutput) -> Outcome {
        do {
            let cell = Cell(id: request.cellID, number: number, source: request.code)
            try core.session.execute(cell, host: output)
            return Outcome(payload: [], userExpressions: values(of: request, output.muted))
        } catch {
            output.finish()
            output.show(error)
            return Outcome(RequestError(error), abortsOthers: request.stopsOnError)
        }
    }

    private func values(of request: ExecuteRequest, _ host: CellOutput) -> JSON.Object {
        JSON.Object(
            request.userExpressions.map { name, expression in
                var value: JSON.Object
                do throws(CellError) {
                    let data = try core.session.evaluate(expression, host: host)
                    value = ["status": "ok", "data": .object(data.bundle), "metadata": [:]]
                } catch {
                    value = RequestError(error).content
                    value["status"] = "error"
                }
                return (name, .object(value))
            })
    }
}

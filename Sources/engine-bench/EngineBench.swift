import ArgumentParser
import Foundation
import Tensors

/// Times complete steps of small image models, as the peers' scripts do for PyTorch and TensorFlow.
@main
struct EngineBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engine-bench",
        abstract: "Times complete steps of small image models; prints one line of JSON with the peers' fields.",
        discussion: "SWIFTGAN_PLAN=1 adds the compiled plan with the time of every instruction.")

    @Option(help: "Which workload; --list names them.") var workload = "mnist-dcgan"
    @Flag(help: "Name the workloads and stop.") var list = false
    @Flag(help: "Time single instructions of the reference step instead.") var kernels = false
    @Option(help: "The precision of convolutions: float32 or mixed.") var precision = Precision.float32
    @Option(help: "Threads; by default one for each core.") var threads: Int?
    @Option(help: "Images of a step; by default the workload's own.") var batch: Int?
    @Option(help: "Timed steps, after which it stops, but not before --at-least seconds.") var steps = 15
    @Option(help: "Seconds after which it stops in any case.") var seconds = 20.0
    @Option(help: "Seconds it measures at least.") var atLeast = 4.0
    @Option(help: "Seconds of untimed steps first.") var warmup = 2.0
    @Option(help: "The seed of weights, noise and images.") var seed = 1

    func validate() throws {
        if let threads, threads < 1 { throw ValidationError("--threads must be at least 1; found \(threads).") }
        if let batch, batch < 1 { throw ValidationError("--batch must be at least 1; found \(batch).") }
        if !Workload.all.contains(where: { $0.name == workload }) {
            throw ValidationError("No workload is called '\(workload)'; --list names them.")
        }
    }

    func run() throws {
        if list {
            for workload in Workload.all { print(workload.name) }
            return
        }
        // The engine reads it when it starts.
        if let threads { setenv("SWIFTGAN_THREADS", "\(threads)", 1) }
        let threads = threads ?? ThreadPool.defaultThreadCount
        if kernels {
            try KernelBench(threads: threads).run(images: batch ?? 256)
            return
        }
        try Precision.use(precision)
        guard let chosen = Workload.all.first(where: { $0.name == workload }) else { return }
        let measurement = try Measurement(
            of: chosen, batch: batch ?? chosen.batch, threads: threads, seed: seed,
            patience: .init(steps: steps, seconds: seconds, atLeast: min(atLeast, seconds), warmup: warmup))
        print(try measurement.line())
    }
}

extension Precision: ExpressibleByArgument {}

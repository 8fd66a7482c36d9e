import Foundation
import Tensors

/// One timed run of a workload: a line of JSON with the fields of the peers' lines.
struct Measurement: Encodable {
    var framework = "swiftgan"
    var version = "1"
    var workload: String
    var precision = Precision.current == .mixed ? "bf16" : "f32"
    var mode = "plan"
    var malloc = "default"
    var batch: Int
    var threads: Int
    var params: [String: Int]
    var forward_gflop_per_image: [String: Double]
    var gflop_per_step: Double
    var steps: Int
    var first_step_ms: Double
    var median_ms: Double
    var min_ms: Double
    var images_per_s: Double
    var gflop_per_s: Double
    var peak_rss_mb: Int
    var epoch_minutes: Double?
    var losses: [Double]?
    var others_cpu: Double?
    var stolen_cpu: Double?

    /// How long to measure.
    struct Patience {
        var steps: Int
        var seconds: Double
        var atLeast: Double
        var warmup: Double
    }

    init(of workload: Workload, batch: Int, threads: Int, seed: Int, patience: Patience) throws {
        let trainee = try Trainee(workload, batch: batch, seed: seed)
        let beginning = now()
        try trainee.step()
        let first = now() - beginning
        let warm = now() + patience.warmup
        for _ in 0..<2 { try trainee.step() }
        while now() < warm { try trainee.step() }

        var times: [Double] = []
        let (before, own, start) = (MachineTime.now, MachineTime.ownSeconds, now())
        while true {
            let begin = now()
            try trainee.step()
            times.append(now() - begin)
            let elapsed = now() - start
            if elapsed >= patience.seconds || (times.count >= patience.steps && elapsed >= patience.atLeast) { break }
        }
        let elapsed = now() - start
        let ownSeconds = MachineTime.ownSeconds - own
        let middle = median(times)
        let gflop = workload.gflop(batch: batch)
        func rounded(_ number: Double, _ places: Int) -> Double {
            let scale = pow(10, Double(places))
            return (number * scale).rounded() / scale
        }
        self.workload = workload.name
        self.batch = batch
        self.threads = threads
        params = trainee.parameterCounts
        var work: [String: Double] = [:]
        for name in params.keys {
            let network = name == "D" ? workload.discriminator : workload.generator
            work[name] = network.map { rounded(2e-9 * Double($0.forward), 6) }
        }
        forward_gflop_per_image = work
        gflop_per_step = rounded(gflop, 4)
        steps = times.count
        first_step_ms = rounded(first * 1e3, 1)
        median_ms = rounded(middle * 1e3, 3)
        min_ms = rounded((times.min() ?? .nan) * 1e3, 3)
        images_per_s = rounded(Double(batch) / middle, 1)
        gflop_per_s = rounded(gflop / middle, 1)
        peak_rss_mb = MachineTime.peakMegabytes
        epoch_minutes = workload.epoch.map { rounded(Double($0) / Double(batch) * middle / 60, 2) }
        losses = trainee.lastLosses.map { $0.map { rounded(Double($0), 4) } }
        if let before, let after = MachineTime.now {
            let capacity = elapsed * Double(ProcessInfo.processInfo.processorCount)
            others_cpu = rounded(max(0, after.busy - before.busy - ownSeconds) / capacity, 3)
            stolen_cpu = rounded((after.stolen - before.stolen) / capacity, 3)
        }
    }

    /// The line.
    func line() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

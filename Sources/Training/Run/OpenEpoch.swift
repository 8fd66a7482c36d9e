import Tensors

/// The epoch that is under way: what was recorded in it.
final class OpenEpoch {
    let number: Int
    /// How many figures were shown.
    var shownCount = 0
    private var samples: [String: [Sample]] = [:]

    /// A recorded figure.
    enum Sample {
        case number(Double)
        case tensor(Tensor)
    }

    init(number: Int) { self.number = number }

    /// How often the figure recorded most often was recorded.
    var steps: Int { samples.values.map(\.count).max() ?? 0 }

    /// Adds figures.
    ///
    /// A name that comes again begins another step. Batches end the step before when they are drawn; where nothing has,
    /// it is ended here, or the graph of the whole epoch would pile up.
    func record(_ figures: [(name: String, sample: Sample)]) throws {
        if figures.contains(where: { samples[$0.name]?.last?.isUnended == true }) { try Tensor.endStep() }
        for (name, sample) in figures {
            // The one before has its value now; as a number it gives back its memory.
            if let latest = samples[name]?.popLast() { samples[name]?.append(.number(latest.value)) }
            samples[name, default: []].append(sample)
        }
    }

    /// The means so far; nil where nothing was recorded.
    var summary: TrainingHistory.Epoch? {
        guard !samples.isEmpty else { return nil }
        let means = samples.mapValues { samples in
            samples.reduce(0) { $0 + $1.value } / Double(samples.count)
        }
        return TrainingHistory.Epoch(number: number, steps: steps, means: means)
    }

    /// Each figure's latest value that has been computed; nothing is computed for it.
    var latest: [ProgressReport.Metric] {
        samples.sorted { $0.key < $1.key }.compactMap { name, samples in
            samples.suffix(2).reversed().first(where: \.isComputed).map { ProgressReport.Metric(name, $0.value) }
        }
    }
}

extension OpenEpoch.Sample {
    /// Whether the step that it belongs to hasn't ended.
    fileprivate var isUnended: Bool {
        guard case .tensor(let tensor) = self else { return false }
        return tensor.node.storage == nil || !tensor.node.inputs.isEmpty
    }

    fileprivate var isComputed: Bool {
        switch self {
        case .number: true
        case .tensor(let tensor): tensor.node.storage != nil
        }
    }

    fileprivate var value: Double {
        switch self {
        case .number(let number): number
        case .tensor(let tensor): Double(tensor.item)
        }
    }
}

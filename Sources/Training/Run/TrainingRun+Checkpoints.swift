import Datasets
import Foundation
import Layers
import Tensors

extension TrainingRun {
    /// Keeps the present state of models and optimizers, of the session's randomness and of the history, under the number of
    /// the epoch under way. Checkpoints of later epochs, which an earlier run left, go.
    ///
    /// Give the optimizers and batches too where a restored run is to go on exactly as this one would.
    ///
    /// - Throws: ``CheckpointError/unwritable(_:)``; an older checkpoint stays as it was then.
    public func checkpoint(_ parts: any Checkpointable...) throws(CheckpointError) { try checkpoint(parts) }

    /// Keeps the present state; see ``checkpoint(_:)-7fvkz``.
    public func checkpoint(_ parts: [any Checkpointable]) throws(CheckpointError) {
        guard let folder else { return }
        let epoch = open?.number ?? finishedEpochs
        let file = folder.appendingPathComponent(Self.checkpointName(epoch))
        let history: String
        do {
            history = try Self.encoded(self.history)
        } catch {
            throw .unwritable(FileError(file: file, action: "write the history", reason: error.localizedDescription))
        }
        try Checkpoint(of: parts, notes: ["run": name, "epoch": String(epoch), "history": history]).write(to: file)
        try removeCheckpoints(behind: epoch, in: folder)
    }

    /// Drops what a run before this one, or this one before it was restored, has kept of later epochs: the latest checkpoint
    /// is always one of the present run.
    private func removeCheckpoints(behind epoch: Int, in folder: URL) throws(CheckpointError) {
        for later in checkpointEpochs where later > epoch {
            let file = folder.appendingPathComponent(Self.checkpointName(later))
            do {
                try FileManager.default.removeItem(at: file)
            } catch {
                throw .unwritable(
                    FileError(file: file, action: "remove it", reason: error.localizedDescription))
            }
        }
    }

    /// The epochs of which there are checkpoints in the run's folder.
    public var checkpointEpochs: [Int] {
        let names = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) } ?? []
        return names.compactMap(Self.checkpointEpoch).sorted()
    }

    /// Gives models and optimizers the state they had when a checkpoint was made, in the order in which they were given then;
    /// iterating goes on with the epoch behind it.
    ///
    /// - Parameters:
    ///   - epoch: the checkpoint's epoch; without one, the latest.
    ///   - parts: models and optimizers, as given to ``checkpoint(_:)-7fvkz``.
    /// - Returns: the checkpoint's epoch.
    /// - Throws: why it can't be restored; nothing has changed then.
    @discardableResult
    public func restore(epoch: Int? = nil, _ parts: any Checkpointable...) throws(CheckpointError) -> Int {
        try restore(epoch: epoch, parts)
    }

    /// Restores a checkpoint; see ``restore(epoch:_:)-5a9n2``.
    @discardableResult
    public func restore(epoch: Int? = nil, _ parts: [any Checkpointable]) throws(CheckpointError) -> Int {
        let known = checkpointEpochs
        guard let folder, let wanted = epoch ?? known.last, known.contains(wanted) else {
            let found = known.isEmpty ? "there is none" : "there are those of epochs \(Self.ranges(known))"
            throw .mismatch(
                reason: epoch.map { "'\(name)' has no checkpoint of epoch \($0); \(found)" }
                    ?? "'\(name)' has no checkpoint yet")
        }
        let file = folder.appendingPathComponent(Self.checkpointName(wanted))
        let checkpoint = try Checkpoint(contentsOf: file)
        guard let text = checkpoint.notes["history"],
            let history = try? Self.decoded(text)
        else { throw .damaged(file: file, reason: "the run's history is missing in it") }
        try checkpoint.restore(into: parts)
        resume(after: wanted, history: history)
        findImages(upTo: wanted, in: folder)
        return wanted
    }

    /// The pictures of the epochs before the checkpoint, made by this run or an earlier one.
    private func findImages(upTo epoch: Int, in folder: URL) {
        images.byEpoch = [:]
        for number in 0...epoch {
            let file = folder.appendingPathComponent("epoch_\(Self.digits(number)).png")
            if FileManager.default.fileExists(atPath: file.path) { images.byEpoch[number] = file }
        }
    }

    /// JSON has no NaN, which a run that has lost its way records.
    private static let notNumbers = (infinity: "inf", negative: "-inf", nan: "nan")

    private static func encoded(_ history: TrainingHistory) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: notNumbers.infinity, negativeInfinity: notNumbers.negative, nan: notNumbers.nan)
        return String(decoding: try encoder.encode(history), as: UTF8.self)
    }

    private static func decoded(_ text: String) throws -> TrainingHistory {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: notNumbers.infinity, negativeInfinity: notNumbers.negative, nan: notNumbers.nan)
        return try decoder.decode(TrainingHistory.self, from: Data(text.utf8))
    }

    private static func checkpointName(_ epoch: Int) -> String { "checkpoint_\(digits(epoch)).safetensors" }

    private static func checkpointEpoch(_ name: String) -> Int? {
        guard name.hasPrefix("checkpoint_"), name.hasSuffix(".safetensors") else { return nil }
        return Int(name.dropFirst("checkpoint_".count).dropLast(".safetensors".count))
    }
}

import Foundation
import Tensors

/// The state of models, optimizers and randomness at one moment, as a file in safetensors layout keeps it.
public struct Checkpoint {
    /// Text beside the tensors, such as the epoch.
    public var notes: [String: String]
    /// Lists of numbers beside the tensors, such as the losses so far.
    public var numbers: [String: [Float]]
    private var file: SafeTensors

    /// The present state of these models and optimizers, and of the session's randomness.
    ///
    /// Restoring needs the same parts in the same order.
    public init(
        of parts: [any Checkpointable], notes: [String: String] = [:], numbers: [String: [Float]] = [:]
    ) {
        self.notes = notes
        self.numbers = numbers
        file = SafeTensors()
        for (number, part) in parts.enumerated() {
            for (name, value) in part.checkpointState {
                file.entries.append(.init(name: "\(number).\(name)", shape: value.shape, scalars: value.scalars))
            }
        }
        let random = RandomStreams.shared.state
        file.metadata = [
            Key.parts: parts.map(\.checkpointKind).joined(separator: ", "), Key.seed: String(random.seed),
            Key.streams: String(random.streamCount), Key.words: String(random.wordCount),
        ]
    }

    /// Reads a file. A damaged one is refused whole.
    public init(contentsOf url: URL) throws(CheckpointError) {
        let content: Data
        do {
            content = try Data(contentsOf: url)
        } catch {
            throw .unreadable(FileError(file: url, action: "read it", reason: error.localizedDescription))
        }
        do throws(SafeTensors.Damage) {
            file = try SafeTensors(decoding: content)
        } catch {
            throw .damaged(file: url, reason: error.reason)
        }
        notes = [:]
        for (key, text) in file.metadata where key.hasPrefix(Key.note) {
            notes[String(key.dropFirst(Key.note.count))] = text
            file.metadata[key] = nil
        }
        numbers = [:]
        for entry in file.entries where entry.name.hasPrefix(Key.numbers) {
            numbers[String(entry.name.dropFirst(Key.numbers.count))] = entry.scalars
        }
        file.entries.removeAll { $0.name.hasPrefix(Key.numbers) }
    }

    /// Writes the file: all of it or, where that fails, nothing.
    public func write(to url: URL) throws(CheckpointError) {
        var file = file
        for (key, text) in notes { file.metadata[Key.note + key] = text }
        for (name, list) in numbers.sorted(by: { $0.key < $1.key }) {
            file.entries.append(.init(name: Key.numbers + name, shape: [list.count], scalars: list))
        }
        do {
            try AtomicFile.write(file.encoded(), to: url)
        } catch {
            throw .unwritable(error)
        }
    }

    /// Gives models and optimizers the state they had, and the session's randomness too. Layers that have seen no input take
    /// their values at their first one.
    ///
    /// - Throws: ``CheckpointError/mismatch(reason:)`` where the parts are not those that were saved; nothing has changed then.
    public func restore(into parts: [any Checkpointable]) throws(CheckpointError) {
        let kinds = parts.map(\.checkpointKind).joined(separator: ", ")
        if let saved = file.metadata[Key.parts], saved != kinds {
            throw .mismatch(reason: "it holds \(saved), to be restored in this order, not \(kinds)")
        }
        var states = [[String: Tensor]](repeating: [:], count: parts.count)
        for entry in file.entries {
            let steps = entry.name.split(separator: ".", maxSplits: 1)
            guard steps.count == 2, let number = Int(steps[0]), states.indices.contains(number) else {
                throw .mismatch(reason: "it holds '\(entry.name)', which belongs to none of \(kinds)")
            }
            states[number][String(steps[1])] = Tensor(entry.scalars, shape: entry.shape)
        }
        for (part, state) in zip(parts, states) { try part.checkCheckpointState(state) }
        for (part, state) in zip(parts, states) { part.restoreCheckpointState(state) }
        if let seed = file.metadata[Key.seed].flatMap({ Int($0) }),
            let streams = file.metadata[Key.streams].flatMap({ UInt64($0) })
        {
            let words = file.metadata[Key.words].flatMap { UInt64($0) } ?? 0
            RandomStreams.shared.state = RandomStreams.State(seed: seed, streamCount: streams, wordCount: words)
        }
    }

    private enum Key {
        static let parts = "parts"
        static let seed = "random.seed"
        static let streams = "random.streams"
        static let words = "random.words"
        static let note = "note."
        static let numbers = "numbers."
    }
}

/// Something with a state that a checkpoint keeps: a model or an optimizer.
public protocol Checkpointable {
    /// What it is, to notice that parts were mixed up: `Generator`.
    var checkpointKind: String { get }
    /// Its tensors under their names, in a fixed order.
    var checkpointState: [(name: String, value: Tensor)] { get }
    /// Checks that a state fits, without taking it.
    func checkCheckpointState(_ state: [String: Tensor]) throws(CheckpointError)
    /// Takes a state that was checked.
    func restoreCheckpointState(_ state: [String: Tensor])
}

/// Why a checkpoint could not be written or restored.
public enum CheckpointError: Error, Sendable, CustomStringConvertible {
    /// The file can't be read.
    case unreadable(FileError)
    /// The file can't be written.
    case unwritable(FileError)
    /// The file is damaged or something else.
    case damaged(file: URL, reason: String)
    /// The file is sound but holds other models.
    case mismatch(reason: String)

    /// One line that says what is wrong.
    public var description: String {
        switch self {
        case .unreadable(let error), .unwritable(let error): error.description
        case .damaged(let file, let reason): "\(file.path) is no sound checkpoint: \(reason)"
        case .mismatch(let reason): "the checkpoint doesn't fit: \(reason)"
        }
    }
}

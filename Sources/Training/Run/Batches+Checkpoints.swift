import Datasets
import Layers
import Tensors

extension Batches: Checkpointable {
    /// What it is, for mix-ups.
    public var checkpointKind: String { "Batches" }

    /// The number of the epoch to be drawn next.
    public var checkpointState: [(name: String, value: Tensor)] { [("epoch", Tensor([Float(epoch)], shape: .scalar))] }

    /// Checks that there is a number.
    public func checkCheckpointState(_ state: [String: Tensor]) throws(CheckpointError) {
        guard state.keys.sorted() == ["epoch"], state["epoch"]?.shape == .scalar else {
            throw .mismatch(reason: "it says nothing about the epoch of the batches")
        }
    }

    /// Goes on with that epoch's order.
    public func restoreCheckpointState(_ state: [String: Tensor]) {
        if let number = state["epoch"].flatMap({ Int(exactly: $0.item) }), number >= 0 { epoch = number }
    }
}

extension RepeatedBatches: Checkpointable {
    /// What it is, for mix-ups.
    public var checkpointKind: String { "RepeatedBatches" }

    /// The epoch, and how many of its batches were drawn.
    public var checkpointState: [(name: String, value: Tensor)] {
        [("place", Tensor([Float(epoch), Float(position)]))]
    }

    /// Checks that there is a place.
    public func checkCheckpointState(_ state: [String: Tensor]) throws(CheckpointError) {
        guard state.keys.sorted() == ["place"], state["place"]?.shape == [2] else {
            throw .mismatch(reason: "it says nothing about the place in the repeated batches")
        }
    }

    /// Goes on behind the last batch that was drawn.
    public func restoreCheckpointState(_ state: [String: Tensor]) {
        let place = (state["place"]?.scalars ?? []).compactMap { Int(exactly: $0) }
        if place.count == 2 { move(toEpoch: place[0], position: place[1]) }
    }
}

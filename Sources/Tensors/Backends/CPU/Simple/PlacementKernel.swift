import TensorKernels

/// Places pieces of the inputs in the output: transpositions, slices, padding, concatenation.
final class PlacementKernel: Kernel {
    let scratchByteCount = 0

    private let pieces: [Piece]
    private let background: Float?
    private let outputCount: Int
    private let output: Int

    private struct Piece: Sendable {
        let input: Int
        let sourceOffset: Int
        let targetOffset: Int
        let extents: [Int64]
        let sourceStrides: [Int64]
        let targetStrides: [Int64]
        let shards: Shards
    }

    init(_ placement: Placement, inputCount: Int, outputCount: Int) {
        pieces = placement.pieces.filter { !$0.extents.contains(0) }.map(Self.merged)
        background = placement.background
        self.outputCount = outputCount
        output = inputCount
    }

    /// The piece with its dimensions in the target's order, those merged that move as one.
    private static func merged(_ piece: Placement.Piece) -> Piece {
        let order = piece.extents.indices.filter { piece.extents[$0] > 1 }.sorted {
            piece.targetStrides[$0] > piece.targetStrides[$1]
        }
        var extents: [Int64] = []
        var source: [Int64] = []
        var target: [Int64] = []
        for dimension in order {
            let extent = Int64(piece.extents[dimension])
            let from = Int64(piece.sourceStrides[dimension])
            let to = Int64(piece.targetStrides[dimension])
            if let last = extents.indices.last, source[last] == from * extent, target[last] == to * extent {
                extents[last] *= extent
                source[last] = from
                target[last] = to
            } else {
                extents.append(extent)
                source.append(from)
                target.append(to)
            }
        }
        let outermost = Int(extents.first ?? 1)
        let total = Int(extents.reduce(1, *))
        return Piece(
            input: piece.input, sourceOffset: piece.sourceOffset, targetOffset: piece.targetOffset, extents: extents,
            sourceStrides: source, targetStrides: target,
            shards: Shards(outermost, into: min(64, max(1, total / 16384))))
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        let target = operands[output].assumingMemoryBound(to: Float.self)
        if let background { sg_fill(target, background, Int64(outputCount)) }
        for piece in pieces {
            let source = UnsafePointer(operands[piece.input].assumingMemoryBound(to: Float.self))
            pool.run(shards: piece.shards.count) { shard in
                let range = piece.shards[shard]
                sg_place(
                    source + piece.sourceOffset, target + piece.targetOffset, piece.extents, piece.sourceStrides,
                    piece.targetStrides, Int64(piece.extents.count), Int64(range.lowerBound), Int64(range.upperBound))
            }
        }
    }
}

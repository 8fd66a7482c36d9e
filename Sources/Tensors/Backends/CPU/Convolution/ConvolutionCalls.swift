import COneDNN

/// A convolution prepared for the shards of a batch: one primitive for each size of shard, one call for each shard.
struct ConvolutionCalls: Sendable {
    let images: Shards
    let calls: [PrimitiveCall]
    /// How the primitives read the filter, or write its gradient; nil where there is nothing to multiply.
    let filter: MemoryDescription?
    /// The working memory of one call.
    let scratchpadByteCount: Int

    /// Operands are numbered as the instruction numbers them: two inputs, the output, then the scratchpad.
    static let scratchpad = 3

    init(_ convolution: Convolution, images: Shards, on library: OneDNN) throws(TensorError) {
        var calls: [PrimitiveCall] = []
        var layout: MemoryDescription?
        var bytes = 0
        var primitives: [Int: Primitive] = [:]
        for shard in 0..<(convolution.isEmpty ? 0 : images.count) {
            let part = convolution.with(images: images[shard].count)
            let primitive: Primitive
            if let known = primitives[part.image[0]] {
                primitive = known
            } else {
                primitive = try Primitive(part.primitiveDescription(on: library))
                primitives[part.image[0]] = primitive
            }
            let filter = try primitive.description.filter(of: convolution.direction)
            // All shards share one filter: the layout of the first decides.
            guard layout.map({ $0 == filter }) ?? true else {
                throw TensorError.backend("oneDNN wants two layouts of one filter for \(convolution.summary)")
            }
            layout = filter
            let scratchpad = try primitive.description.scratchpad()
            bytes = max(bytes, scratchpad.byteCount.roundedUp(to: 64))
            calls.append(try PrimitiveCall(primitive, Self.operands(of: part, filter, scratchpad), on: library))
        }
        self.images = images
        self.calls = calls
        self.filter = layout
        scratchpadByteCount = bytes
    }

    private static func operands(
        of convolution: Convolution, _ filter: MemoryDescription, _ scratchpad: MemoryDescription
    ) throws(TensorError) -> [(argument: CInt, description: MemoryDescription)] {
        let image = try convolution.imageDescription()
        let map = try convolution.mapDescription()
        let working = (DNNL_ARG_SCRATCHPAD, scratchpad)
        switch convolution.direction {
        case .forward:
            return [(DNNL_ARG_SRC, image), (DNNL_ARG_WEIGHTS, filter), (DNNL_ARG_DST, map), working]
        case .imageGradient:
            return [(DNNL_ARG_DIFF_DST, map), (DNNL_ARG_WEIGHTS, filter), (DNNL_ARG_DIFF_SRC, image), working]
        case .filterGradient:
            return [(DNNL_ARG_SRC, image), (DNNL_ARG_DIFF_DST, map), (DNNL_ARG_DIFF_WEIGHTS, filter), working]
        }
    }
}

extension PrimitiveDescription {
    /// The layout in which the primitive reads the filter or writes its gradient.
    func filter(of direction: Convolution.Direction) throws(TensorError) -> MemoryDescription {
        try memory(direction == .filterGradient ? dnnl_query_diff_weights_md : dnnl_query_weights_md)
    }
}

extension Shape {
    /// A filter's shape with its two channel counts swapped.
    var swappingChannels: Shape { Shape([self[0], self[1], self[3], self[2]]) }
}

import COneDNN

extension Convolution {
    /// The same computation with image and map, and the filter's channels, in each other's place: of stride 1, the gradient
    /// of the image is a convolution of the map's gradient with the mirrored filter, and the other way round.
    var mirrored: Convolution? {
        let (height, width) = (filter[0], filter[1])
        guard strides == [1, 1], top < height, left < width, bottom < height, right < width else { return nil }
        let other: Direction =
            switch direction {
            case .forward: .imageGradient
            case .imageGradient: .forward
            case .filterGradient: .filterGradient
            }
        return Convolution(
            other, image: map, filter: filter.swappingChannels, map: image, strides: [1, 1], top: height - 1 - top,
            bottom: height - 1 - bottom, left: width - 1 - left, right: width - 1 - right, precision: precision)
    }

    /// The same convolution of another number of images.
    func with(images: Int) -> Convolution {
        var result = self
        result.image = Shape([images] + image.dimensions.dropFirst())
        result.map = Shape([images] + map.dimensions.dropFirst())
        return result
    }

    /// Multiplications of one image.
    var multiplicationsPerImage: Int { map[1] * map[2] * filter.count }

    /// Below so many multiplications, waking another thread costs more than it saves.
    var isWorthSharing: Bool { image[0] * multiplicationsPerImage >= 300_000 }

    /// The elements of one image.
    var imageCount: Int { image.dimensions.dropFirst().reduce(1, *) }
    /// The elements of one map.
    var mapCount: Int { map.dimensions.dropFirst().reduce(1, *) }

    /// Whether the filter is much larger than what a shard of images has to do with: then it is the filter that should be
    /// shared out. 4x4, 256 to 512 channels, 8x8, batch 16, mixed precision, one thread: forward 3.1 ms → 2.8, image's
    /// gradient 3.4 → 2.7, filter's gradient 5.2 → 3.0.
    func filterOutweighs(images: Shards) -> Bool {
        images.count > 1 && filter.count > 4 * images[0].count * (imageCount + mapCount)
    }

    /// Nothing to multiply.
    var isEmpty: Bool { image.count == 0 || map.count == 0 || filter.count == 0 }

    // MARK: oneDNN's descriptions

    func imageDescription() throws(TensorError) -> MemoryDescription {
        try MemoryDescription([image[0], image[3], image[1], image[2]], dnnl_nhwc)
    }

    func mapDescription() throws(TensorError) -> MemoryDescription {
        try MemoryDescription([map[0], map[3], map[1], map[2]], dnnl_nhwc)
    }

    /// The filter as the compiler stores it, `[height, width, image channels, map channels]`.
    func plainFilterDescription() throws(TensorError) -> MemoryDescription {
        try filterDescription(dnnl_hwio)
    }

    private func filterDescription(_ tag: dnnl_format_tag_t) throws(TensorError) -> MemoryDescription {
        try MemoryDescription([filter[3], filter[2], filter[0], filter[1]], tag)
    }

    /// oneDNN's plan for this convolution, the filter in the layout that it likes best.
    func primitiveDescription(on library: OneDNN) throws(TensorError) -> PrimitiveDescription {
        var image = try imageDescription().raw
        var filter = try filterDescription(dnnl_format_tag_any).raw
        var map = try mapDescription().raw
        let strides = strides.map(dnnl_dim_t.init)
        let before = [top, left].map(dnnl_dim_t.init)
        let after = [bottom, right].map(dnnl_dim_t.init)
        var operation = dnnl_convolution_desc_t()
        try check(
            dnnl_convolution_forward_desc_init(
                &operation, dnnl_forward_training, dnnl_convolution_direct, &image, &filter, nil, &map, strides,
                before, after),
            "describing \(summary)")
        let forward = try PrimitiveDescription(&operation, what: summary, on: library)
        switch direction {
        case .forward: return forward
        case .imageGradient:
            try check(
                dnnl_convolution_backward_data_desc_init(
                    &operation, dnnl_convolution_direct, &image, &filter, &map, strides, before, after),
                "describing \(summary)")
        case .filterGradient:
            try check(
                dnnl_convolution_backward_weights_desc_init(
                    &operation, dnnl_convolution_direct, &image, &filter, nil, &map, strides, before, after),
                "describing \(summary)")
        }
        return try PrimitiveDescription(&operation, hint: forward, what: summary, on: library)
    }

    /// For errors: what is convolved with what.
    var summary: String {
        "a convolution (\(direction)) of \(image) with \(filter), strides \(strides), "
            + "padding \(top) above, \(bottom) below, \(left) left, \(right) right"
    }
}

/// How the shapes, strides and padding that a person gives become the geometry of a convolution.
extension Convolution {
    /// The forward convolution of an image.
    init(image: Shape, filter: Shape, strides: [Int], padding: Padding, operation: String) throws(TensorError) {
        try Convolution.check(operation, image, filter, strides)
        guard image[3] == filter[2] else {
            throw .shape(
                operation: operation, shapes: [image, filter],
                rule:
                    "the image [N, H, W, in] has \(image[3]) channels, the filter [kh, kw, in, out] takes \(filter[2])")
        }
        let sides = Convolution.sides(padding, of: [image[1], image[2]], filter, strides)
        var extents: [Int] = []
        for axis in 0...1 {
            let room = image[1 + axis] + sides[axis].before + sides[axis].after - filter[axis]
            guard room >= 0, sides[axis].before >= 0 else {
                throw .shape(
                    operation: operation, shapes: [image, filter],
                    rule: "with padding \(padding) the filter must fit into the image along height and width")
            }
            extents.append(room / strides[axis] + 1)
        }
        self.init(
            .forward, image: image, filter: filter, map: [image[0], extents[0], extents[1], filter[3]],
            strides: strides, top: sides[0].before, bottom: sides[0].after, left: sides[1].before,
            right: sides[1].after, precision: .ofConvolution(filter: filter))
    }

    /// The transposed convolution of a map, which is the image gradient of the convolution that it transposes.
    init(transposing map: Shape, filter: Shape, strides: [Int], padding: Padding, outputPadding: [Int])
        throws(TensorError)
    {
        let operation = "convTranspose2D"
        try Convolution.check(operation, map, filter, strides)
        guard map[3] == filter[3] else {
            throw .shape(
                operation: operation, shapes: [map, filter],
                rule: "the image [N, H, W, in] has \(map[3]) channels, the filter [kh, kw, out, in] takes \(filter[3])")
        }
        guard outputPadding.count == 2, outputPadding.allSatisfy({ $0 >= 0 }) else {
            throw .argument(
                operation: operation, found: "outputPadding \(outputPadding)",
                rule: "output padding is a number of rows and a number of columns")
        }
        var sides: [(before: Int, after: Int)]
        var extents: [Int] = []
        switch padding {
        case .same:
            extents = [map[1] * strides[0] + outputPadding[0], map[2] * strides[1] + outputPadding[1]]
            sides = Convolution.sides(.same, of: [map[1] * strides[0], map[2] * strides[1]], filter, strides)
            for axis in 0...1 { sides[axis].after -= outputPadding[axis] }
        case .valid, .explicit:
            sides = Convolution.sides(padding, of: [0, 0], filter, strides)
            for axis in 0...1 {
                let full = (map[1 + axis] - 1) * strides[axis] + filter[axis]
                extents.append(full - sides[axis].before - sides[axis].after + outputPadding[axis])
                sides[axis].after -= outputPadding[axis]
            }
        }
        guard extents.allSatisfy({ $0 > 0 }) else {
            throw .shape(
                operation: operation, shapes: [map, filter],
                rule: "with padding \(padding) nothing of the result is left")
        }
        // Where the stride exceeds the filter, `same` leaves rows that no position reaches: negative padding.
        for axis in 0...1 {
            sides[axis].after = (map[1 + axis] - 1) * strides[axis] + filter[axis] - extents[axis] - sides[axis].before
        }
        self.init(
            .imageGradient, image: [map[0], extents[0], extents[1], filter[2]], filter: filter, map: map,
            strides: strides, top: sides[0].before, bottom: sides[0].after, left: sides[1].before,
            right: sides[1].after, precision: .ofConvolution(filter: filter))
    }

    private static func check(_ operation: String, _ image: Shape, _ filter: Shape, _ strides: [Int])
        throws(TensorError)
    {
        guard image.rank == 4, filter.rank == 4, filter.dimensions.allSatisfy({ $0 > 0 }) else {
            throw .shape(
                operation: operation, shapes: [image, filter],
                rule: "images are [N, H, W, channels] and filters have four dimensions, none of them empty")
        }
        guard strides.count == 2, strides.allSatisfy({ $0 > 0 }) else {
            throw .argument(
                operation: operation, found: "strides \(strides)", rule: "strides are two positive numbers of pixels")
        }
    }

    /// The padding before and after along height and width.
    private static func sides(_ padding: Padding, of extents: [Int], _ filter: Shape, _ strides: [Int])
        -> [(before: Int, after: Int)]
    {
        switch padding {
        case .valid: return [(0, 0), (0, 0)]
        case .explicit(let top, let bottom, let left, let right): return [(top, bottom), (left, right)]
        case .same:
            return (0...1).map { axis in
                let positions = (extents[axis] + strides[axis] - 1) / strides[axis]
                let total = max(0, (positions - 1) * strides[axis] + filter[axis] - extents[axis])
                return (total / 2, total - total / 2)
            }
        }
    }
}

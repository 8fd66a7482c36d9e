/// The heavy operations written as plainly as they can be, in any precision: what the tests hold every other
/// implementation against.
package enum ReferenceLoops {
    /// `product[b] = left[b] · right[b]`.
    package static func multiply<Number: BinaryFloatingPoint>(
        _ product: MatrixProduct, _ left: [Number], _ right: [Number]
    ) -> [Number] {
        let (rows, columns, depth) = (product.rows, product.columns, product.depth)
        var result = [Number](repeating: 0, count: product.batch * rows * columns)
        for batch in 0..<product.batch {
            for row in 0..<rows {
                for column in 0..<columns {
                    var sum: Number = 0
                    for k in 0..<depth {
                        let a = batch * rows * depth + (product.transposesLeft ? k * rows + row : row * depth + k)
                        let b =
                            batch * depth * columns
                            + (product.transposesRight ? column * depth + k : k * columns + column)
                        sum += left[a] * right[b]
                    }
                    result[(batch * rows + row) * columns + column] = sum
                }
            }
        }
        return result
    }

    /// A convolution, or one of its gradients: each product of an image, a filter and a map element is met once, and
    /// contributes to the one of the three that is asked for.
    package static func convolve<Number: BinaryFloatingPoint>(
        _ convolution: Convolution, _ a: [Number], _ b: [Number]
    ) -> [Number] {
        let (image, filter, map) = (convolution.image, convolution.filter, convolution.map)
        let (a, b) = (a.map(convolution.precision.rounding), b.map(convolution.precision.rounding))
        let target: Shape =
            switch convolution.direction {
            case .forward: map
            case .imageGradient: image
            case .filterGradient: filter
            }
        var result = [Number](repeating: 0, count: target.count)
        forEachTap(of: convolution) { imagePixel, tap, mapPixel in
            for input in 0..<filter[2] {
                let imageIndex = imagePixel * filter[2] + input
                for output in 0..<filter[3] {
                    let filterIndex = (tap * filter[2] + input) * filter[3] + output
                    let mapIndex = mapPixel * filter[3] + output
                    switch convolution.direction {
                    case .forward: result[mapIndex] += a[imageIndex] * b[filterIndex]
                    case .imageGradient: result[imageIndex] += a[mapIndex] * b[filterIndex]
                    case .filterGradient: result[filterIndex] += a[imageIndex] * b[mapIndex]
                    }
                }
            }
        }
        return result
    }

    /// Calls `body` with every pixel of the image, position in the filter and pixel of the map that meet.
    private static func forEachTap(of convolution: Convolution, _ body: (Int, Int, Int) -> Void) {
        let (image, filter, map) = (convolution.image, convolution.filter, convolution.map)
        for n in 0..<map[0] {
            for row in 0..<map[1] {
                for column in 0..<map[2] {
                    for y in 0..<filter[0] {
                        let imageRow = row * convolution.strides[0] + y - convolution.top
                        guard (0..<image[1]).contains(imageRow) else { continue }
                        for x in 0..<filter[1] {
                            let imageColumn = column * convolution.strides[1] + x - convolution.left
                            guard (0..<image[2]).contains(imageColumn) else { continue }
                            body(
                                (n * image[1] + imageRow) * image[2] + imageColumn, y * filter[1] + x,
                                (n * map[1] + row) * map[2] + column)
                        }
                    }
                }
            }
        }
    }

    /// The positions of the greatest elements along the middle of three dimensions.
    package static func argumentOfMaximum<Number: BinaryFloatingPoint>(
        outer: Int, length: Int, inner: Int, _ values: [Number]
    ) -> [Number] {
        var result: [Number] = []
        for o in 0..<outer {
            for i in 0..<inner {
                var best = 0
                for position in 0..<length
                where values[(o * length + position) * inner + i] > values[(o * length + best) * inner + i] {
                    best = position
                }
                result.append(Number(best))
            }
        }
        return result
    }

    /// Rows of a table; zeros for a position outside it.
    package static func gatherRows<Number: BinaryFloatingPoint>(
        rows: Int, width: Int, _ table: [Number], at positions: [Number]
    ) -> [Number] {
        positions.flatMap { position -> [Number] in
            guard let row = Int(exactly: position), (0..<rows).contains(row) else {
                return Array(repeating: 0, count: width)
            }
            return Array(table[row * width..<(row + 1) * width])
        }
    }

    /// Rows added into a table of zeros; one for a position outside it is skipped.
    package static func scatterRows<Number: BinaryFloatingPoint>(
        rows: Int, width: Int, _ values: [Number], at positions: [Number]
    ) -> [Number] {
        var table = [Number](repeating: 0, count: rows * width)
        for (index, position) in positions.enumerated() {
            guard let row = Int(exactly: position), (0..<rows).contains(row) else { continue }
            for column in 0..<width { table[row * width + column] += values[index * width + column] }
        }
        return table
    }
}

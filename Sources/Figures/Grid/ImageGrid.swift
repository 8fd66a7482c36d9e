import Tensors

/// Images of one size side by side, row after row, each with a caption if wanted.
///
/// Pixels are enlarged by a whole factor, so that each stays a sharp square.
public struct ImageGrid: Figure {
    /// The images in the order of reading.
    public let images: [Picture]
    /// The images beside each other in a row.
    public let columns: Int
    /// One line under each image; images beyond the captions have none.
    public let captions: [String]
    /// One line above all; nil for none.
    public let title: String?
    /// How many pixels wide and high each pixel of an image becomes.
    public let scale: Int
    /// The pixels between images and around them.
    public let padding: Int
    /// The grey level between images.
    public let background: UInt8

    /// The width that the scale is chosen for where none is asked for.
    private static let comfortableWidth = 640

    /// Lays out pictures, all of one size.
    ///
    /// - Parameters:
    ///   - images: at least one.
    ///   - columns: images a row; without it, the rows and columns are about as many.
    ///   - captions: lines under the images.
    ///   - title: a line above all.
    ///   - scale: the whole factor of enlargement; without it, what makes the grid comfortable to look at.
    ///   - padding: pixels between the images; without it, two of their own.
    ///   - background: the grey level between the images.
    /// - Throws: ``FigureError/invalidArgument(name:expected:found:)``.
    public init(
        _ images: [Picture], columns: Int? = nil, captions: [String] = [], title: String? = nil, scale: Int? = nil,
        padding: Int? = nil, background: UInt8 = 255
    ) throws {
        guard let first = images.first else {
            throw FigureError.invalidArgument(
                name: "the number of images in a grid", expected: "at least 1", found: "0")
        }
        if let other = images.first(where: { ($0.width, $0.height) != (first.width, first.height) }) {
            throw FigureError.invalidArgument(
                name: "the size of every image in a grid", expected: "\(first.width)x\(first.height)",
                found: "\(other.width)x\(other.height)")
        }
        let square = Int(Double(images.count).squareRoot().rounded(.up))
        let columns = min(columns ?? square, images.count)
        for (name, value, least) in [("columns", columns, 1), ("scale", scale ?? 1, 1), ("padding", padding ?? 0, 0)]
        where value < least {
            throw FigureError.invalidArgument(name: name, expected: "at least \(least)", found: "\(value)")
        }
        let fitting = Self.comfortableWidth / (columns * (first.width + 2))
        let scale = scale ?? max(1, min(8, fitting))
        let isColor = images.contains { $0.channels == 3 }
        self.images = isColor ? images.map(\.inColor) : images
        self.columns = columns
        self.captions = captions
        self.title = title
        self.scale = scale
        self.padding = padding ?? min(2 * scale, 6)
        self.background = background
    }

    /// Lays out the images of a tensor `[N, H, W, 1]` or `[N, H, W, 3]`; `[H, W, C]` is one image.
    ///
    /// The tensor is computed here. A tensor of another shape, like an impossible layout, is reported as tensor
    /// operations report their errors, and shows as a single grey pixel.
    ///
    /// - Parameter range: the numbers that become black and white; what lies beyond is cut off, NaN is black.
    public init(
        _ tensor: Tensor, columns: Int? = nil, captions: [String] = [], title: String? = nil, scale: Int? = nil,
        padding: Int? = nil, background: UInt8 = 255, range: ClosedRange<Float> = -1...1
    ) {
        self = .reporting {
            try ImageGrid(
                try Picture.all(of: tensor, range: range), columns: columns, captions: captions, title: title,
                scale: scale, padding: padding, background: background)
        }
    }

    /// The grid that `make` gives, or an empty one after its error has been reported as tensor operations report theirs.
    package static func reporting(_ make: () throws -> ImageGrid) -> ImageGrid {
        do {
            return try make()
        } catch {
            _ = Tensor.failing(with: error)
            return ImageGrid(failed: 255)
        }
    }

    /// What stands where no grid could be made.
    private init(failed background: UInt8) {
        images = []
        (columns, captions, title, scale, padding) = (1, [], nil, 1, 0)
        self.background = background
    }

    /// `grid of 16 images, 28x28, 4 a row`.
    public var description: String {
        guard let first = images.first else { return "empty grid" }
        let captioned = captions.isEmpty ? "" : ": " + captions.joined(separator: ", ")
        return "grid of \(images.count) images, \(first.width)x\(first.height), \(columns) a row\(captioned)"
    }
}

extension Picture {
    /// The images of a tensor `[N, H, W, C]` or `[H, W, C]`, C being 1 or 3.
    ///
    /// - Parameter range: the numbers that become 0 and 255; what lies beyond is cut off, NaN becomes 0.
    /// - Throws: ``FigureError/invalidArgument(name:expected:found:)`` for another shape.
    public static func all(of tensor: Tensor, range: ClosedRange<Float> = -1...1) throws -> [Picture] {
        let shape = tensor.rank == 3 ? [1] + tensor.shape.dimensions : tensor.shape.dimensions
        guard shape.count == 4, shape[3] == 1 || shape[3] == 3, shape.allSatisfy({ $0 > 0 }) else {
            throw FigureError.invalidArgument(
                name: "the shape of images", expected: "[N, H, W, 1] or [N, H, W, 3]", found: "\(tensor.shape)")
        }
        let width = range.upperBound - range.lowerBound
        guard width > 0 else {
            throw FigureError.invalidArgument(name: "the range of pixels", expected: "not empty", found: "\(range)")
        }
        let numbers = tensor.scalars
        let size = shape[1] * shape[2] * shape[3]
        guard numbers.count == shape[0] * size else {
            throw FigureError.invalidArgument(
                name: "the images", expected: "\(shape[0] * size) numbers", found: "\(numbers.count)")
        }
        return try (0..<shape[0]).map { index in
            let bytes = numbers[index * size..<(index + 1) * size].map { number -> UInt8 in
                let part = (number - range.lowerBound) / width
                return part.isNaN ? 0 : UInt8((max(0, min(1, part)) * 255).rounded())
            }
            return try Picture(width: shape[2], height: shape[1], channels: shape[3], pixels: bytes)
        }
    }
}

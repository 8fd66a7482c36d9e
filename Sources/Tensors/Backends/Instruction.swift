/// One step of a compiled plan: what to do, and which buffers to do it with.
///
/// Instructions are what the compiler says to a backend, and all it says. Operands are numbered inputs first, then
/// outputs; a kernel receives one pointer for each, in that order.
package struct Instruction: Hashable, Sendable {
    package var work: Work
    package var inputs: [Operand]
    package var outputs: [Operand]

    package init(_ work: Work, inputs: [Operand], outputs: [Operand]) {
        self.work = work
        self.inputs = inputs
        self.outputs = outputs
    }

    /// The kinds of work a backend has to know.
    package enum Work: Hashable, Sendable {
        /// A fused element-wise program with reductions beside it.
        case loop(LoopProgram)
        /// A product of matrices: `[left, right] → [product]`.
        case matrixProduct(MatrixProduct)
        /// A convolution or one of its gradients; the operands are listed at `Convolution.Direction`.
        case convolution(Convolution)
        /// Pieces of the inputs placed in the output: transposition, slices, padding, concatenation.
        case place(Placement)
        /// The position of the greatest element along the middle of `[outer, length, inner]`: `[values] → [positions]`,
        /// the first one among equals, as a Float.
        case argumentOfMaximum(outer: Int, length: Int, inner: Int)
        /// Rows of a table `[rows, width]` chosen by positions `[count]` held as Floats: `[table, positions] → [chosen]`.
        /// A position outside the table reads as zeros.
        case gatherRows(rows: Int, width: Int, count: Int)
        /// Rows added where positions say, the rest zero: `[values [count, width], positions] → [table [rows, width]]`,
        /// in ascending order of the values' rows. A position outside the table is skipped.
        case scatterRows(rows: Int, width: Int, count: Int)
        /// The same values in another layout: `[source] → [target]`, the layouts being those of the operands.
        case reorder
    }
}

/// A buffer as an instruction sees it.
package struct Operand: Hashable, Sendable {
    /// The plan's number for the value, only for people who read a dump; kernels get pointers.
    package var value: Int
    package var shape: Shape
    package var layout: Layout
    package var elements: ElementType

    package init(value: Int, shape: Shape, layout: Layout = .plain, elements: ElementType = .float32) {
        self.value = value
        self.shape = shape
        self.layout = layout
        self.elements = elements
    }

    /// The bytes the buffer takes.
    package var byteCount: Int {
        switch layout {
        case .plain: shape.count * elements.byteCount
        case .native(_, let byteCount): byteCount
        }
    }
}

/// How the elements of a buffer are stored.
package enum ElementType: Hashable, Sendable {
    case float32
    /// Four 32-bit words that key a random stream: seed low, seed high, stream low, stream high.
    case randomKey

    /// The bytes of one element.
    package var byteCount: Int {
        switch self {
        case .float32: 4
        case .randomKey: 16
        }
    }
}

/// Where the elements of a buffer lie.
package enum Layout: Hashable, Sendable {
    /// Row-major, outermost dimension first.
    case plain
    /// An order of the backend's own (a blocked layout of oneDNN, say), by the number the backend gave it.
    case native(id: Int, byteCount: Int)
}

/// `product[b] = left[b] · right[b]`, row-major, for `batch` pairs of matrices laid out one after another.
package struct MatrixProduct: Hashable, Sendable {
    package var batch: Int
    package var rows: Int
    package var columns: Int
    /// The length of the sums.
    package var depth: Int
    /// The left matrix is stored `[depth, rows]` instead of `[rows, depth]`.
    package var transposesLeft: Bool
    /// The right matrix is stored `[columns, depth]` instead of `[depth, columns]`.
    package var transposesRight: Bool

    package init(batch: Int, rows: Int, columns: Int, depth: Int, transposesLeft: Bool, transposesRight: Bool) {
        self.batch = batch
        self.rows = rows
        self.columns = columns
        self.depth = depth
        self.transposesLeft = transposesLeft
        self.transposesRight = transposesRight
    }
}

/// The geometry of a convolution. Whatever the direction, `image` is what the convolution slides over, `filter` is
/// `[height, width, image channels, map channels]`, and `map` is what it yields; all are NHWC.
///
/// The forward pass of a transposed convolution is the `.imageGradient` of the convolution it transposes.
package struct Convolution: Hashable, Sendable {
    /// Which of the three is computed from the other two.
    package enum Direction: Hashable, Sendable, CaseIterable {
        /// `[image, filter] → [map]`
        case forward
        /// `[map gradient, filter] → [image gradient]`
        case imageGradient
        /// `[image, map gradient] → [filter gradient]`
        case filterGradient
    }

    package var direction: Direction
    package var image: Shape
    package var filter: Shape
    package var map: Shape
    /// Rows and columns between neighbouring positions of the filter.
    package var strides: [Int]
    /// Zeros assumed around the image. Rows and columns of the image that no position reaches are allowed at the
    /// bottom and on the right, there the padding may be negative.
    package var top: Int, bottom: Int, left: Int, right: Int
    /// The numbers that are multiplied; `.mixed` only where both numbers of channels are at least 16.
    package var precision: Precision

    package init(
        _ direction: Direction, image: Shape, filter: Shape, map: Shape, strides: [Int], top: Int, bottom: Int,
        left: Int, right: Int, precision: Precision = .float32
    ) {
        self.direction = direction
        self.image = image
        self.filter = filter
        self.map = map
        self.strides = strides
        self.top = top
        self.bottom = bottom
        self.left = left
        self.right = right
        self.precision = precision
    }
}

extension Convolution {
    /// What is read and what is written, in the order that `Direction` names.
    package var operands: (inputs: [Shape], output: Shape) {
        switch direction {
        case .forward: ([image, filter], map)
        case .imageGradient: ([map, filter], image)
        case .filterGradient: ([image, map], filter)
        }
    }

    /// The instruction for it, all operands in plain layout.
    package var instruction: Instruction {
        let (inputs, output) = operands
        return Instruction(
            .convolution(self), inputs: inputs.enumerated().map { Operand(value: $0, shape: $1) },
            outputs: [Operand(value: inputs.count, shape: output)])
    }
}

/// Strided copies into one output.
package struct Placement: Hashable, Sendable {
    /// One copied block: element `i` of `extents` goes from `sourceOffset + Σ i·sourceStrides` to
    /// `targetOffset + Σ i·targetStrides`, all in elements.
    package struct Piece: Hashable, Sendable {
        package var input: Int
        package var extents: [Int]
        package var sourceOffset: Int
        package var sourceStrides: [Int]
        package var targetOffset: Int
        package var targetStrides: [Int]

        package init(
            input: Int, extents: [Int], sourceOffset: Int, sourceStrides: [Int], targetOffset: Int, targetStrides: [Int]
        ) {
            self.input = input
            self.extents = extents
            self.sourceOffset = sourceOffset
            self.sourceStrides = sourceStrides
            self.targetOffset = targetOffset
            self.targetStrides = targetStrides
        }
    }

    package var pieces: [Piece]
    /// Written everywhere first, when the pieces don't cover the output.
    package var background: Float?

    package init(pieces: [Piece], background: Float?) {
        self.pieces = pieces
        self.background = background
    }
}

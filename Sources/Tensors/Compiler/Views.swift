/// Where the elements of a value lie within another value's buffer.
struct View: Hashable {
    /// The value that has a buffer.
    var base: Int
    var offset: Int
    /// For each dimension of the viewed value.
    var strides: [Int]

    /// The whole of a value's own buffer.
    init(whole value: Int, _ shape: Shape) { self.init(base: value, offset: 0, strides: shape.strides) }

    init(base: Int, offset: Int, strides: [Int]) {
        self.base = base
        self.offset = offset
        self.strides = strides
    }

    /// Whether elements of this shape lie one after another from the buffer's start.
    func isRowMajor(_ shape: Shape) -> Bool {
        offset == 0 && zip(shape.dimensions, zip(strides, shape.strides)).allSatisfy { $0 == 1 || $1.0 == $1.1 }
    }
}

extension ValueGraph {
    /// The view that a value is of a value with a buffer: reshaping, repetition, transposition and slices move no data
    /// as long as their readers can follow strides.
    func view(of value: Int) -> View {
        let node = values[value]
        switch node.operation {
        case .reshape(let shape):
            let input = node.inputs[0]
            let inner = view(of: input)
            // Elements that don't follow one another have to be brought together first.
            let base = inner.isRowMajor(values[input].shape) ? inner.base : input
            return View(whole: base, shape)
        case .broadcast(let shape):
            let source = values[node.inputs[0]].shape
            var result = view(of: node.inputs[0])
            let added = shape.rank - source.rank
            let strides = (0..<source.rank).map { source[$0] == 1 && shape[added + $0] != 1 ? 0 : result.strides[$0] }
            result.strides = Array(repeating: 0, count: added) + strides
            return result
        case .transpose(let permutation):
            var result = view(of: node.inputs[0])
            result.strides = permutation.map { result.strides[$0] }
            return result
        case .slice(let starts, _):
            var result = view(of: node.inputs[0])
            result.offset += zip(starts, result.strides).reduce(0) { $0 + $1.0 * $1.1 }
            return result
        default:
            return View(whole: value, node.shape)
        }
    }

    /// The view of a value's elements one after another: of the buffer they lie in already, or else of its own.
    func rowMajorView(of value: Int) -> View {
        let view = view(of: value)
        return view.isRowMajor(values[value].shape) && values[view.base].shape.count == values[value].shape.count
            ? view : View(whole: value, values[value].shape)
    }
}

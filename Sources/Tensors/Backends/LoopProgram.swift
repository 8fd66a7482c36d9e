/// A fused element-wise program: run once for each point of an iteration space, it loads, computes in registers, and
/// stores whole results or reduces them.
///
/// The space is row-major, `extents` outermost first, dimensions already merged where every load allows it. Where
/// `reduced[d]` is true the reducing outputs run along dimension `d`; all of them share the same reduced dimensions.
/// A reducing output holds the dimensions that are left, row-major. Sums must not depend on the number of threads.
package struct LoopProgram: Hashable, Sendable {
    package var extents: [Int]
    package var reduced: [Bool]
    package var loads: [Load]
    package var steps: [Step]
    package var outputs: [Output]

    package init(extents: [Int], reduced: [Bool], loads: [Load], steps: [Step], outputs: [Output]) {
        self.extents = extents
        self.reduced = reduced
        self.loads = loads
        self.steps = steps
        self.outputs = outputs
    }

    /// The points of the space.
    package var pointCount: Int { extents.reduce(1, *) }

    /// How register number `loads.firstIndex` comes by its values. Registers are numbered loads first, then steps.
    package enum Load: Hashable, Sendable {
        /// From an input: `offset + Σ index·strides` in elements; stride 0 repeats the element along a dimension.
        case input(Int, offset: Int, strides: [Int])
        /// The same number everywhere.
        case constant(Float)
        /// A random number for each point, keyed by an input of `ElementType.randomKey`; see `Philox`. The number
        /// belongs to the point's row-major position in the space, whatever the order of the work.
        case random(RandomDistribution, key: Int)
    }

    /// One computation; its result is a new register. Unused arguments are 0.
    package struct Step: Hashable, Sendable {
        package var function: ElementwiseFunction
        package var a: Int
        package var b: Int
        package var c: Int

        package init(_ function: ElementwiseFunction, _ a: Int, _ b: Int = 0, _ c: Int = 0) {
            self.function = function
            self.a = a
            self.b = b
            self.c = c
        }
    }

    /// What happens to a register: output operand `outputs.firstIndex` of the instruction gets it.
    package enum Output: Hashable, Sendable {
        /// Stored at the point's row-major position.
        case store(Int)
        /// Combined along the reduced dimensions. Over no points, a sum is 0, a maximum −∞ and a minimum +∞.
        case reduce(ReductionKind, Int)
    }
}

/// How the elements along an axis become one.
package enum ReductionKind: String, Hashable, Sendable, CaseIterable {
    case sum, maximum, minimum
}

/// The distributions that a random stream can be read as.
package enum RandomDistribution: String, Hashable, Sendable, CaseIterable {
    /// Even in 0 ..< 1.
    case uniform
    /// Mean 0, standard deviation 1.
    case normal
}

/// Functions of one to three numbers, element by element. Comparisons yield 1 or 0; a condition holds when it isn't 0.
package enum ElementwiseFunction: UInt8, Hashable, Sendable, CaseIterable {
    case negate, absolute, sign, exp, log, sqrt, reciprocal, reciprocalSqrt, tanh, sigmoid
    /// `log(1 + exp(a))` without overflow.
    case softplus
    case sin, cos, floor
    case add, subtract, multiply, divide, maximum, minimum, power
    case equal, less, lessOrEqual
    /// `a` holds ? `b` : `c`
    case select
}

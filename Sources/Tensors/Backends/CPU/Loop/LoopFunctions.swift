import TensorKernels

extension ElementwiseFunction {
    /// The function's name in the vector loops, and how many numbers it takes.
    var kernel: (function: sg_function, argumentCount: Int) {
        switch self {
        case .negate: (sg_negate, 1)
        case .absolute: (sg_absolute, 1)
        case .sign: (sg_sign, 1)
        case .exp: (sg_exp, 1)
        case .log: (sg_log, 1)
        case .sqrt: (sg_sqrt, 1)
        case .reciprocal: (sg_reciprocal, 1)
        case .reciprocalSqrt: (sg_reciprocal_sqrt, 1)
        case .tanh: (sg_tanh, 1)
        case .sigmoid: (sg_sigmoid, 1)
        case .softplus: (sg_softplus, 1)
        case .sin: (sg_sin, 1)
        case .cos: (sg_cos, 1)
        case .floor: (sg_floor, 1)
        case .add: (sg_add, 2)
        case .subtract: (sg_subtract, 2)
        case .multiply: (sg_multiply, 2)
        case .divide: (sg_divide, 2)
        case .maximum: (sg_maximum, 2)
        case .minimum: (sg_minimum, 2)
        case .power: (sg_power, 2)
        case .equal: (sg_equal, 2)
        case .less: (sg_less, 2)
        case .lessOrEqual: (sg_less_or_equal, 2)
        case .select: (sg_select, 3)
        }
    }
}

extension LoopProgram.Step {
    /// The registers that the step reads.
    var arguments: [Int] { Array([a, b, c].prefix(function.kernel.argumentCount)) }
}

extension LoopProgram.Output {
    /// The register that the output gets.
    var register: Int {
        switch self {
        case .store(let register), .reduce(_, let register): register
        }
    }

    /// What the vector loops do with it.
    var kind: sg_sink_kind {
        switch self {
        case .store: sg_sink_store
        case .reduce(.sum, _): sg_sink_sum
        case .reduce(.maximum, _): sg_sink_maximum
        case .reduce(.minimum, _): sg_sink_minimum
        }
    }

    /// What an output that reduces nothing holds.
    var identity: Float {
        switch self {
        case .store, .reduce(.sum, _): 0
        case .reduce(.maximum, _): -.infinity
        case .reduce(.minimum, _): .infinity
        }
    }

    var isReduction: Bool { kind != sg_sink_store }
}

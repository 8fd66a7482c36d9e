/// Writes the program of a fused unit.
struct LoopBuilder {
    private let graph: ValueGraph
    private let space: Shape
    /// The buffers the program reads: values, then keys as `-1 - key`.
    private(set) var inputs: [Int] = []
    private(set) var outputs: [Int] = []

    private var loads: [LoopProgram.Load] = []
    private var steps: [(function: ElementwiseFunction, arguments: [Register])] = []
    private var stores: [(reduction: ReductionKind?, register: Register)] = []
    private var registers: [Int: Register] = [:]
    private let reducedAxes: [Int]
    /// The values that the program computes rather than reads.
    private let computed: Set<Int>

    /// Loads are numbered before steps, whose number isn't known until the end.
    private enum Register {
        case load(Int)
        case step(Int)
    }

    /// The program of a loop unit; values in `stored` get buffers.
    init(_ unit: Unit, over space: Shape, in graph: ValueGraph, storing stored: Set<Int>) {
        self.graph = graph
        self.space = space
        reducedAxes = unit.reducedAxes ?? []
        computed = unit.recomputed.union(unit.members)
        for member in unit.members {
            if case .reduction(let kind, _) = graph[member].operation, stored.contains(member) {
                stores.append((kind, register(of: graph[member].inputs[0])))
                outputs.append(member)
            } else if stored.contains(member) {
                stores.append((nil, register(of: member)))
                outputs.append(member)
            }
        }
    }

    private mutating func register(of value: Int) -> Register {
        if let register = registers[value] { return register }
        let register = computed.contains(value) ? compute(value) : read(value)
        registers[value] = register
        return register
    }

    private mutating func compute(_ value: Int) -> Register {
        switch graph[value].operation {
        case .elementwise(let function):
            let arguments = graph[value].inputs.map { register(of: $0) }
            steps.append((function, arguments))
            return .step(steps.count - 1)
        case .random(let distribution, _):
            let key = -1 - (graph[value].binding ?? 0)
            let input = inputs.firstIndex(of: key) ?? inputs.count
            if input == inputs.count { inputs.append(key) }
            return load(.random(distribution, key: input))
        default:
            return read(value)
        }
    }

    private mutating func read(_ value: Int) -> Register {
        let view = graph.view(of: value)
        if let number = graph.constant(view.base) { return load(.constant(number)) }
        let input = inputs.firstIndex(of: view.base) ?? inputs.count
        if input == inputs.count { inputs.append(view.base) }
        return load(.input(input, offset: view.offset, strides: view.strides))
    }

    private mutating func load(_ load: LoopProgram.Load) -> Register {
        if let known = loads.firstIndex(of: load) { return .load(known) }
        loads.append(load)
        return .load(loads.count - 1)
    }

    /// The program, with neighbouring dimensions made one wherever every load steps through them evenly.
    var program: LoopProgram {
        func number(_ register: Register) -> Int {
            switch register {
            case .load(let load): load
            case .step(let step): loads.count + step
            }
        }
        var program = LoopProgram(
            extents: space.dimensions, reduced: space.dimensions.indices.map(reducedAxes.contains), loads: loads,
            steps: steps.map { step in
                let arguments = step.arguments.map(number) + [0, 0]
                return LoopProgram.Step(step.function, arguments[0], arguments[1], arguments[2])
            },
            outputs: stores.map { store in
                store.reduction.map { .reduce($0, number(store.register)) } ?? .store(number(store.register))
            })
        program.mergeDimensions()
        return program
    }
}

extension LoopProgram {
    /// Makes neighbouring dimensions one where every load steps through them evenly and both or neither are reduced.
    mutating func mergeDimensions() {
        var groups: [[Int]] = []
        for dimension in extents.indices where extents[dimension] != 1 {
            if let last = groups.last?.last, reduced[last] == reduced[dimension],
                loads.allSatisfy({ $0.isEven(from: last, to: dimension, extents[dimension]) })
            {
                groups[groups.count - 1].append(dimension)
            } else {
                groups.append([dimension])
            }
        }
        loads = loads.map { load in
            guard case .input(let input, let offset, let strides) = load else { return load }
            return .input(input, offset: offset, strides: groups.map { strides[$0[$0.count - 1]] })
        }
        reduced = groups.map { reduced[$0[0]] }
        extents = groups.map { $0.reduce(1) { $0 * extents[$1] } }
    }
}

extension LoopProgram.Load {
    fileprivate func isEven(from outer: Int, to inner: Int, _ extent: Int) -> Bool {
        guard case .input(_, _, let strides) = self else { return true }
        return strides[outer] == strides[inner] * extent
    }

    /// Whether the load reads input `input` at the very point that a store writes.
    func isAtPoint(_ extents: [Int]) -> Bool {
        guard case .input(_, 0, let strides) = self else { return false }
        return strides == Shape(extents).strides
    }
}

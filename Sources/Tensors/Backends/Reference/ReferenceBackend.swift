/// Carries out instructions in plain Swift, one element at a time: slow, and easy to be sure of.
package final class ReferenceBackend: Backend {
    package let name = "reference"
    package let multipliesBFloat16 = true

    package init() {}

    package func preferredLayouts(of instruction: Instruction) -> [Layout] {
        Array(repeating: .plain, count: instruction.inputs.count + instruction.outputs.count)
    }

    package func kernel(for instruction: Instruction) throws(TensorError) -> any Kernel {
        ReferenceKernel(instruction: instruction)
    }
}

/// One instruction, carried out plainly.
final class ReferenceKernel: Kernel {
    private let instruction: Instruction

    let scratchByteCount = 0

    init(instruction: Instruction) { self.instruction = instruction }

    func run(_ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool)
    {
        let inputs = instruction.inputs.enumerated().map { number, operand -> [Float] in
            guard operand.elements == .float32 else { return [] }
            let pointer = operands[number].assumingMemoryBound(to: Float.self)
            return Array(UnsafeBufferPointer(start: pointer, count: operand.shape.count))
        }
        let results: [[Float]] =
            switch instruction.work {
            case .loop(let program):
                ReferenceLoop(program, inputs, keys: keys(operands)).results(
                    counts: instruction.outputs.map(\.shape.count))
            case .matrixProduct(let product): [ReferenceLoops.multiply(product, inputs[0], inputs[1])]
            case .convolution(let convolution): [ReferenceLoops.convolve(convolution, inputs[0], inputs[1])]
            case .place(let placement): [placed(placement, inputs)]
            case .argumentOfMaximum(let outer, let length, let inner):
                [ReferenceLoops.argumentOfMaximum(outer: outer, length: length, inner: inner, inputs[0])]
            case .gatherRows(let rows, let width, _):
                [ReferenceLoops.gatherRows(rows: rows, width: width, inputs[0], at: inputs[1])]
            case .scatterRows(let rows, let width, _):
                [ReferenceLoops.scatterRows(rows: rows, width: width, inputs[0], at: inputs[1])]
            case .reorder: [inputs[0]]
            }
        for (number, result) in results.enumerated() {
            let target = operands[inputs.count + number].assumingMemoryBound(to: Float.self)
            for (index, element) in result.enumerated() { target[index] = element }
        }
    }

    private func keys(_ operands: UnsafePointer<UnsafeMutableRawPointer>) -> [Philox.Key] {
        instruction.inputs.enumerated().map { number, operand in
            guard operand.elements == .randomKey else { return Philox.Key(seed: 0, stream: 0) }
            return Philox.Key(
                seed: operands[number].load(as: UInt64.self),
                stream: operands[number].load(fromByteOffset: 8, as: UInt64.self))
        }
    }

    private func placed(_ placement: Placement, _ inputs: [[Float]]) -> [Float] {
        var result = [Float](repeating: placement.background ?? 0, count: instruction.outputs[0].shape.count)
        for piece in placement.pieces {
            Shape(piece.extents).forEachIndex { index, _ in
                let source = zip(index, piece.sourceStrides).reduce(piece.sourceOffset) { $0 + $1.0 * $1.1 }
                let target = zip(index, piece.targetStrides).reduce(piece.targetOffset) { $0 + $1.0 * $1.1 }
                result[target] = inputs[piece.input][source]
            }
        }
        return result
    }
}

/// A fused program carried out point by point.
private struct ReferenceLoop {
    private let program: LoopProgram
    private let inputs: [[Float]]
    private let keys: [Philox.Key]

    init(_ program: LoopProgram, _ inputs: [[Float]], keys: [Philox.Key]) {
        self.program = program
        self.inputs = inputs
        self.keys = keys
    }

    func results(counts: [Int]) -> [[Float]] {
        var results = zip(program.outputs, counts).map { output, count -> [Double] in
            guard case .reduce(let kind, _) = output else { return Array(repeating: 0, count: count) }
            return Array(repeating: kind.identity, count: count)
        }
        let kept = program.extents.indices.filter { !program.reduced[$0] }
        let keptStrides = Shape(kept.map { program.extents[$0] }).strides
        Shape(program.extents).forEachIndex { index, position in
            let registers = registers(at: index, position)
            let target = zip(kept, keptStrides).reduce(0) { $0 + index[$1.0] * $1.1 }
            for (number, output) in program.outputs.enumerated() {
                switch output {
                case .store(let register): results[number][position] = Double(registers[register])
                case .reduce(let kind, let register):
                    results[number][target] = kind.combine(results[number][target], Double(registers[register]))
                }
            }
        }
        return results.map { $0.map(Float.init) }
    }

    private func registers(at index: [Int], _ position: Int) -> [Float] {
        var registers = program.loads.map { load -> Float in
            switch load {
            case .constant(let number): number
            case .input(let input, let offset, let strides):
                inputs[input][zip(index, strides).reduce(offset) { $0 + $1.0 * $1.1 }]
            case .random(let distribution, let key):
                Float(Philox(keys[key]).element(UInt64(position), of: distribution))
            }
        }
        for step in program.steps {
            let value = step.function.row.value(
                Double(registers[step.a]), Double(registers[step.b]), Double(registers[step.c]))
            registers.append(Float(value))
        }
        return registers
    }
}

import Foundation
import Tensors

/// Runs a fused loop point by point in double precision, exactly as its description says.
struct LoopOracle {
    let program: LoopProgram

    func run(_ inputs: [[Float]]) -> [[Double]] {
        let kept = zip(program.extents, program.reduced).map { $1 ? 1 : $0 }
        let keptCount = kept.reduce(1, *)
        var outputs = program.outputs.map { output in
            switch output {
            case .store: [Double](repeating: .nan, count: program.pointCount)
            case .reduce(.sum, _): [Double](repeating: 0, count: keptCount)
            case .reduce(.maximum, _): [Double](repeating: -.infinity, count: keptCount)
            case .reduce(.minimum, _): [Double](repeating: .infinity, count: keptCount)
            }
        }
        for point in 0..<program.pointCount {
            let index = indices(of: point)
            let values = registers(at: point, index, inputs)
            var place = 0
            for dimension in kept.indices {
                place = place * kept[dimension] + (kept[dimension] == 1 ? 0 : index[dimension])
            }
            for (number, output) in program.outputs.enumerated() {
                switch output {
                case .store(let register): outputs[number][point] = values[register]
                case .reduce(.sum, let register): outputs[number][place] += values[register]
                case .reduce(.maximum, let register):
                    outputs[number][place] = max(outputs[number][place], values[register])
                case .reduce(.minimum, let register):
                    outputs[number][place] = min(outputs[number][place], values[register])
                }
            }
        }
        return outputs
    }

    private func indices(of point: Int) -> [Int] {
        var rest = point
        var index = program.extents
        for dimension in program.extents.indices.reversed() {
            (rest, index[dimension]) = rest.quotientAndRemainder(dividingBy: program.extents[dimension])
        }
        return index
    }

    private func registers(at point: Int, _ index: [Int], _ inputs: [[Float]]) -> [Double] {
        var values: [Double] = []
        for load in program.loads {
            switch load {
            case .constant(let number): values.append(Double(number))
            case .input(let input, let offset, let strides):
                values.append(Double(inputs[input][offset + zip(index, strides).reduce(0) { $0 + $1.0 * $1.1 }]))
            case .random(let distribution, let key):
                values.append(random(distribution, key: inputs[key], at: point))
            }
        }
        for step in program.steps {
            values.append(Self.apply(step.function, values[step.a], values[step.b], values[step.c]))
        }
        return values
    }

    private func random(_ distribution: RandomDistribution, key: [Float], at point: Int) -> Double {
        let words = key.map { UInt64($0.bitPattern) }
        let philox = Philox(Philox.Key(seed: words[0] | words[1] << 32, stream: words[2] | words[3] << 32))
        let block = philox.block(UInt64(point / 4))
        let unit = [block.0, block.1, block.2, block.3].map { Double($0 >> 8) }
        let lane = point % 4
        guard distribution == .normal else { return unit[lane] / 0x1p24 }
        let radius = (-2 * log((unit[lane & 2] + 1) / 0x1p24)).squareRoot()
        let angle = 2 * Double.pi * unit[lane & 2 + 1] / 0x1p24
        return radius * (lane % 2 == 0 ? cos(angle) : sin(angle))
    }

    static func apply(_ function: ElementwiseFunction, _ a: Double, _ b: Double, _ c: Double) -> Double {
        switch function {
        case .negate: -a
        case .absolute: abs(a)
        case .sign: a > 0 ? 1 : a < 0 ? -1 : a
        case .exp: Foundation.exp(a)
        case .log: Foundation.log(a)
        case .sqrt: a.squareRoot()
        case .reciprocal: 1 / a
        case .reciprocalSqrt: 1 / a.squareRoot()
        case .tanh: Foundation.tanh(a)
        case .sigmoid: 1 / (1 + Foundation.exp(-a))
        case .softplus: Swift.max(a, 0) + log1p(Foundation.exp(-abs(a)))
        case .sin: Foundation.sin(a)
        case .cos: Foundation.cos(a)
        case .floor: a.rounded(.down)
        case .add: a + b
        case .subtract: a - b
        case .multiply: a * b
        case .divide: a / b
        case .maximum: a.isNaN || a > b ? a : b
        case .minimum: a.isNaN || a < b ? a : b
        case .power: Foundation.pow(a, b)
        case .equal: a == b ? 1 : 0
        case .less: a < b ? 1 : 0
        case .lessOrEqual: a <= b ? 1 : 0
        case .select: a != 0 ? b : c
        }
    }
}

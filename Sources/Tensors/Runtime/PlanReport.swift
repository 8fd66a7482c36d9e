import Foundation

extension Plan {
    /// The plan as a table: for each instruction the mean time of its runs, the speed, what it does, and its operands.
    package func report(on backend: any Backend) -> String {
        let sums = timing.sums
        var lines = [
            "plan on \(backend.name): \(parts.steps.count) instructions, arena \(parts.arenaByteCount >> 10) KiB, "
                + "\(donationCount) updates in place, commits at \(parts.commit), timed runs \(sums.runs)"
        ]
        let runs = UInt64(max(1, sums.runs))
        for (number, step) in parts.steps.enumerated() {
            let microseconds = Double(sums.nanoseconds[number] / runs) / 1000
            let speed = microseconds > 0 ? step.instruction.operationCount / microseconds / 1000 : 0
            lines.append(
                String(format: "%4d %10.1f µs %7.1f GFLOP/s  ", number, microseconds, speed)
                    + step.instruction.summary)
        }
        let total = Double(sums.nanoseconds.reduce(0, +) / runs) / 1_000_000
        lines.append(String(format: "total %.3f ms", total))
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Instruction {
    /// Multiplications and additions, counting padding.
    var operationCount: Double {
        switch work {
        case .loop(let program): Double(program.pointCount * program.steps.count)
        case .matrixProduct(let product):
            2 * Double(product.batch * product.rows) * Double(product.columns * product.depth)
        case .convolution(let convolution):
            2 * Double(convolution.map.count) * Double(convolution.filter.dimensions[..<3].reduce(1, *))
        default: 0
        }
    }

    /// What it does and with which values: `loop multiply, add → store [256, 14] v1, v2 → v3`.
    var summary: String {
        let operands =
            inputs.map(\.summary).joined(separator: ", ") + " → " + outputs.map(\.summary).joined(separator: ", ")
        switch work {
        case .loop(let program):
            let steps = program.steps.map { "\($0.function)" }.joined(separator: " ")
            let sinks = program.outputs.map { output in
                switch output {
                case .store: "store"
                case .reduce(let kind, _): kind.rawValue
                }
            }
            return "loop \(program.extents) {\(steps)} \(sinks.joined(separator: " ")): \(operands)"
        case .matrixProduct(let product):
            return "matmul \(product.rows)x\(product.columns)x\(product.depth): \(operands)"
        case .convolution(let convolution):
            return "convolution \(convolution.direction) by \(convolution.strides): \(operands)"
        case .place(let placement): return "place \(placement.pieces.count): \(operands)"
        case .argumentOfMaximum: return "argmax: \(operands)"
        case .gatherRows: return "gather: \(operands)"
        case .scatterRows: return "scatter: \(operands)"
        case .reorder: return "reorder: \(operands)"
        }
    }
}

extension Operand {
    fileprivate var summary: String {
        let place = elements == .randomKey ? "key" : "v\(value)"
        guard case .native(let id, _) = layout else { return "\(place)\(shape)" }
        return "\(place)\(shape) in layout \(id)"
    }
}

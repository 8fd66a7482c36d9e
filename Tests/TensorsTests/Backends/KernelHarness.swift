import Tensors
import Testing

/// Runs single instructions on a backend, with memory around them that a careless kernel would damage or show.
struct KernelHarness {
    let backend: any Backend
    let pool: ThreadPool

    init(threads: Int = 2) throws {
        backend = try CPUBackend()
        pool = ThreadPool(threadCount: threads)
    }

    /// The outputs for these inputs.
    ///
    /// - Parameter inPlace: for each output that is to lie in an input's buffer, that input.
    func run(_ instruction: Instruction, _ inputs: [[Float]], inPlace: [Int: Int] = [:]) throws -> [[Float]] {
        let kernel = try backend.kernel(for: instruction)
        var buffers = inputs.map { GuardedBuffer(floats: $0) }
        for (index, output) in instruction.outputs.enumerated() {
            buffers.append(inPlace[index].map { buffers[$0] } ?? GuardedBuffer(byteCount: output.byteCount))
        }
        let scratch = GuardedBuffer(byteCount: kernel.scratchByteCount)
        let addresses = buffers.map(\.address)
        kernel.run(addresses, scratch: scratch.address, on: pool)
        // A kernel is made once and run many times: the second run must not depend on what the first one left behind.
        for (buffer, input) in zip(buffers, inputs) { buffer.write(input) }
        kernel.run(addresses, scratch: scratch.address, on: pool)
        for buffer in buffers + [scratch] { #expect(buffer.isIntact, "a kernel wrote beyond its buffer") }
        return zip(buffers.dropFirst(inputs.count), instruction.outputs).map { $0.floats($1.byteCount / 4) }
    }
}

/// Aligned memory that begins as NaN and is followed by words that nobody may change.
final class GuardedBuffer {
    let address: UnsafeMutableRawPointer
    private let byteCount: Int

    private static let guardCount = 64
    private static let guardWord: UInt32 = 0x7FC0_BEEF

    init(byteCount: Int) {
        self.byteCount = byteCount
        address = .allocate(byteCount: byteCount + Self.guardCount * 4, alignment: 64)
        for word in 0..<byteCount / 4 + Self.guardCount {
            address.storeBytes(of: Self.guardWord, toByteOffset: word * 4, as: UInt32.self)
        }
    }

    convenience init(floats: [Float]) {
        self.init(byteCount: floats.count * 4)
        write(floats)
    }

    deinit { address.deallocate() }

    func write(_ floats: [Float]) {
        for (index, float) in floats.enumerated() {
            address.storeBytes(of: float, toByteOffset: index * 4, as: Float.self)
        }
    }

    func floats(_ count: Int) -> [Float] { (0..<count).map { address.load(fromByteOffset: $0 * 4, as: Float.self) } }

    var isIntact: Bool {
        (byteCount / 4..<byteCount / 4 + Self.guardCount).allSatisfy {
            address.load(fromByteOffset: $0 * 4, as: UInt32.self) == Self.guardWord
        }
    }
}

/// Repeatable numbers that look random, in -1 ..< 1.
func sampleNumbers(_ count: Int, seed: UInt64 = 1) -> [Float] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    return (0..<count).map { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Float(state >> 40) / Float(1 << 23) - 1
    }
}

/// Whether every element agrees up to a part of the greatest magnitude; equal infinities and NaNs agree.
func expectClose(
    _ found: [Float], _ expected: [Double], tolerance: Double = 2e-5, _ comment: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(found.count == expected.count, "\(comment)", sourceLocation: sourceLocation)
    let scale = max(1, expected.filter(\.isFinite).map(\.magnitude).max() ?? 1)
    for (index, (found, expected)) in zip(found, expected).enumerated() {
        let agrees =
            Double(found) == expected || (found.isNaN && expected.isNaN)
            || (Double(found) - expected).magnitude <= tolerance * scale
        guard !agrees else { continue }
        Issue.record(
            "\(comment) element \(index): found \(found), expected \(expected)", sourceLocation: sourceLocation)
        return
    }
}

extension Instruction {
    /// An instruction whose operands have these shapes, all plain.
    init(_ work: Work, _ inputs: [Shape], to outputs: [Shape], keys: Set<Int> = []) {
        self.init(
            work,
            inputs: inputs.enumerated().map {
                Operand(value: $0, shape: $1, elements: keys.contains($0) ? .randomKey : .float32)
            },
            outputs: outputs.enumerated().map { Operand(value: inputs.count + $0, shape: $1) })
    }
}

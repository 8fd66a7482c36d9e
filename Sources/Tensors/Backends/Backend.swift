/// Something that can carry out the instructions of a plan.
///
/// Nothing above `Backends/` knows how; a second backend implements this protocol and the kernels behind it.
package protocol Backend: AnyObject, Sendable {
    /// For people: "CPU, oneDNN 2.6, AVX-512".
    var name: String { get }

    /// Whether it carries out convolutions of mixed precision.
    var multipliesBFloat16: Bool { get }

    /// The layouts in which the operands of an instruction (inputs, then outputs) would be used fastest; `.plain` where
    /// it makes no difference. The compiler puts a `.reorder` where a value is at hand in another one, once for all
    /// readers, and hands each kernel exactly what it asked for or all `.plain`.
    func preferredLayouts(of instruction: Instruction) -> [Layout]

    /// Prepares an instruction once: chooses an implementation, creates what it needs. A replay only calls `run`.
    func kernel(for instruction: Instruction) throws(TensorError) -> any Kernel
}

/// An instruction made ready to run any number of times.
package protocol Kernel: AnyObject, Sendable {
    /// Working memory that the executor provides to `run`, 64-byte aligned, contents undefined.
    var scratchByteCount: Int { get }

    /// Does the work; allocates nothing. Operands come in the instruction's order, inputs first, 64-byte aligned. An
    /// output may be the very buffer of an input when the instruction is a loop that stores at the point it loads.
    func run(_ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool)
}

import Synchronization

/// The numbers that convolutions multiply. Everything else, and all that is stored, is float32 in either case.
///
/// ```swift
/// try Precision.use(.mixed)
/// ```
public enum Precision: String, Hashable, Sendable, CaseIterable {
    /// Single precision throughout.
    case float32
    /// Operands rounded to bfloat16 (8 significant bits, the range of float32), sums in float32; parameters, statistics,
    /// losses and optimizers stay float32 (Micikevicius et al., 2018). Convolutions with fewer than 16 channels on either
    /// side, such as those from and to pictures, are computed in float32: they would gain nothing. So are some of stride 1,
    /// for which float32 has a faster way.
    case mixed

    /// The precision of operations that are recorded now; ``float32`` at first. Gradients have that of their operation.
    public static var current: Precision { scoped ?? shared.withLock { $0 } }

    /// Operations recorded from now on have this precision.
    ///
    /// - Throws: `TensorError.usage` where the processor has no arithmetic for it.
    public static func use(_ precision: Precision) throws(TensorError) {
        try precision.requireSupport()
        shared.withLock { $0 = precision }
    }

    /// Operations recorded from now on are those of a program that has said nothing.
    package static func reset() { shared.withLock { $0 = .float32 } }

    /// Runs `body`, whose operations have this precision.
    ///
    /// - Throws: `TensorError.usage` where the processor has no arithmetic for it, and what `body` throws.
    public static func using<Result>(_ precision: Precision, _ body: () throws -> Result) throws -> Result {
        try precision.requireSupport()
        return try $scoped.withValue(precision, operation: body)
    }

    /// Whether this processor has arithmetic for ``mixed``.
    public static var isMixedAvailable: Bool { Runtime.shared.multipliesBFloat16 }

    private func requireSupport() throws(TensorError) {
        guard self == .float32 || Precision.isMixedAvailable else {
            throw .usage(
                message:
                    "mixed precision needs a processor that multiplies bfloat16 (AVX512_BF16), which this one doesn't",
                hint: "leave the precision at .float32", notes: [])
        }
    }

    private static let shared = Mutex(Precision.float32)
    @TaskLocal private static var scoped: Precision?
}

extension Precision {
    /// The precision of a convolution with this filter, `[height, width, channels, channels]`.
    static func ofConvolution(filter: Shape) -> Precision {
        min(filter[2], filter[3]) >= 16 ? current : .float32
    }

    /// An operand as it is multiplied: rounded to the nearest bfloat16, ties to even.
    func rounding<Number: BinaryFloatingPoint>(_ number: Number) -> Number {
        guard self == .mixed, number.isFinite else { return number }
        let bits = Float(number).bitPattern
        let nearest = (bits &+ 0x7FFF &+ (bits >> 16 & 1)) & 0xFFFF_0000
        return Number(Float(bitPattern: nearest))
    }
}

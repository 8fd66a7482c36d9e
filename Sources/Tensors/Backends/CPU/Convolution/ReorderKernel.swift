import COneDNN
import TensorKernels

/// Brings a filter from one layout into another.
///
/// Small beside the convolution it serves: one thread, and for a mirrored layout an intermediate copy.
final class ReorderKernel: Kernel {
    let scratchByteCount: Int

    private let call: PrimitiveCall
    private let filter: Shape
    private let mirrors: Bool
    private let plainByteCount: Int

    /// - Parameters:
    ///   - filter: the filter's plain shape, `[height, width, image channels, map channels]`.
    ///   - source, target: nil for the plain layout. One of them is plain.
    init(filter: Shape, from source: FilterLayout?, to target: FilterLayout?, on library: OneDNN) throws(TensorError) {
        let layout = source ?? target
        mirrors = layout?.isMirrored ?? false
        guard !mirrors || source == nil else {
            throw TensorError.backend("a mirrored filter of shape \(filter) can't be brought back into plain order")
        }
        self.filter = filter
        plainByteCount = (filter.count * 4).roundedUp(to: 64)
        // oneDNN's logical order is output channels, input channels, height, width.
        let channels = mirrors ? [filter[2], filter[3]] : [filter[3], filter[2]]
        let plain = try MemoryDescription(channels + [filter[0], filter[1]], dnnl_hwio)
        var from = (source?.description ?? plain).raw
        var to = (target?.description ?? plain).raw
        OneDNNThreads.useOneThread()
        var attributes: dnnl_primitive_attr_t?
        try check(dnnl_primitive_attr_create(&attributes), "creating attributes")
        defer { dnnl_primitive_attr_destroy(attributes) }
        try check(
            dnnl_primitive_attr_set_scratchpad_mode(attributes, dnnl_scratchpad_mode_user), "choosing scratchpads")
        var created: dnnl_primitive_desc_t?
        try check(
            dnnl_reorder_primitive_desc_create(&created, &from, library.engine, &to, library.engine, attributes),
            "describing a reorder of a filter of shape \(filter)")
        guard let created else { throw TensorError.backend("oneDNN gave no description for a reorder") }
        let description = PrimitiveDescription(adopting: created)
        let scratchpad = try description.scratchpad()
        call = try PrimitiveCall(
            Primitive(description),
            [
                (DNNL_ARG_FROM, MemoryDescription(from)), (DNNL_ARG_TO, MemoryDescription(to)),
                (DNNL_ARG_SCRATCHPAD, scratchpad),
            ], on: library)
        scratchByteCount = plainByteCount + scratchpad.byteCount
    }

    func run(
        _ operands: UnsafePointer<UnsafeMutableRawPointer>, scratch: UnsafeMutableRawPointer, on pool: ThreadPool
    ) {
        reorder(operands[0], to: operands[1], scratch: scratch)
    }

    func reorder(
        _ source: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer, scratch: UnsafeMutableRawPointer
    ) {
        if mirrors {
            mirror(source.assumingMemoryBound(to: Float.self), to: scratch.assumingMemoryBound(to: Float.self))
        }
        call.set(0, mirrors ? scratch : source)
        call.set(1, target)
        call.set(2, scratch + plainByteCount)
        call.run()
    }

    /// `[height, width, in, out]` to `[height, width, out, in]`, the last position of height and width first.
    private func mirror(_ source: UnsafePointer<Float>, to target: UnsafeMutablePointer<Float>) {
        let positions = filter[0] * filter[1]
        let (input, output) = (Int64(filter[2]), Int64(filter[3]))
        for position in 0..<positions {
            let plane = filter[2] * filter[3]
            sg_place(
                source + position * plane, target + (positions - 1 - position) * plane, [output, input], [1, output],
                [input, 1], 2, 0, output)
        }
    }
}

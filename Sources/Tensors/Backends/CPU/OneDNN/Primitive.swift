import COneDNN

/// A computation of oneDNN, compiled for one set of shapes. It may run on several threads at once, each with its own
/// `PrimitiveCall`.
final class Primitive: @unchecked Sendable {
    let handle: dnnl_primitive_t
    /// The description it was made from, kept for its queries.
    let description: PrimitiveDescription

    init(_ description: PrimitiveDescription) throws(TensorError) {
        OneDNNThreads.useOneThread()
        var created: dnnl_primitive_t?
        try check(dnnl_primitive_create(&created, description.handle), "creating a primitive")
        guard let created else { throw TensorError.backend("oneDNN gave no primitive") }
        handle = created
        self.description = description
    }

    deinit { dnnl_primitive_destroy(handle) }
}

/// What a primitive would do and how: oneDNN's choice of implementation and layouts.
final class PrimitiveDescription: @unchecked Sendable {
    let handle: dnnl_primitive_desc_t

    /// - Parameter operation: a pointer to one of oneDNN's operation descriptors.
    init(
        _ operation: UnsafeRawPointer, hint: PrimitiveDescription? = nil, what: String, on library: OneDNN
    ) throws(TensorError) {
        OneDNNThreads.useOneThread()
        var attributes: dnnl_primitive_attr_t?
        try check(dnnl_primitive_attr_create(&attributes), "creating attributes")
        defer { dnnl_primitive_attr_destroy(attributes) }
        try check(
            dnnl_primitive_attr_set_scratchpad_mode(attributes, dnnl_scratchpad_mode_user), "choosing scratchpads")
        var created: dnnl_primitive_desc_t?
        try check(dnnl_primitive_desc_create(&created, operation, attributes, library.engine, hint?.handle), what)
        guard let created else { throw TensorError.backend("oneDNN gave no description for \(what)") }
        handle = created
    }

    /// A description made by another call of the library, which it takes over.
    init(adopting handle: dnnl_primitive_desc_t) { self.handle = handle }

    deinit { dnnl_primitive_desc_destroy(handle) }

    /// The layout of one of its operands, as oneDNN chose it.
    func memory(_ query: dnnl_query_t) throws(TensorError) -> MemoryDescription {
        guard let raw = dnnl_primitive_desc_query_md(handle, query, 0) else {
            throw TensorError.backend("oneDNN doesn't say how an operand lies in memory")
        }
        return MemoryDescription(raw.pointee)
    }

    func scratchpad() throws(TensorError) -> MemoryDescription { try memory(dnnl_query_scratchpad_md) }

    /// oneDNN's name for the implementation: "brgconv:avx512_core".
    var implementation: String {
        var name: UnsafePointer<CChar>?
        guard dnnl_primitive_desc_query(handle, dnnl_query_impl_info_str, 0, &name) == dnnl_success, let name else {
            return "?"
        }
        return String(cString: name)
    }
}

/// A primitive with the operands of one shard. Runs on one thread at a time and allocates nothing.
final class PrimitiveCall: @unchecked Sendable {
    private let primitive: Primitive
    private let stream: dnnl_stream_t
    private let memories: [Memory]
    private let arguments: UnsafeMutableBufferPointer<dnnl_exec_arg_t>

    /// - Parameter operands: oneDNN's number for each argument, and what it is.
    init(
        _ primitive: Primitive, _ operands: [(argument: CInt, description: MemoryDescription)], on library: OneDNN
    ) throws(TensorError) {
        var created: dnnl_stream_t?
        try check(
            dnnl_stream_create(&created, library.engine, dnnl_stream_default_flags.rawValue), "creating a stream")
        guard let created else { throw TensorError.backend("oneDNN gave no stream") }
        var memories: [Memory] = []
        do {
            for operand in operands { memories.append(try Memory(operand.description, on: library)) }
        } catch {
            dnnl_stream_destroy(created)
            throw error
        }
        stream = created
        self.primitive = primitive
        self.memories = memories
        arguments = .allocate(capacity: operands.count)
        _ = arguments.initialize(
            from: zip(operands, memories).map { dnnl_exec_arg_t(arg: $0.argument, memory: $1.handle) })
    }

    deinit {
        arguments.deallocate()
        dnnl_stream_destroy(stream)
    }

    /// Gives an operand, by its position in the list, the address to use in the next run.
    func set(_ operand: Int, _ address: UnsafeMutableRawPointer) { memories[operand].use(address) }

    /// Runs on the calling thread. The shapes were checked when the primitive was made; nothing that a run is given can
    /// make it fail.
    func run() {
        OneDNNThreads.useOneThread()
        let status = dnnl_primitive_execute(primitive.handle, stream, CInt(arguments.count), arguments.baseAddress)
        precondition(status == dnnl_success, "oneDNN could not run a primitive that it had prepared")
        dnnl_stream_wait(stream)
    }
}

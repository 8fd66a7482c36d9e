import COneDNN

/// A description of how a tensor's elements lie in memory.
struct MemoryDescription: @unchecked Sendable {
    var raw: dnnl_memory_desc_t

    init(_ raw: dnnl_memory_desc_t) { self.raw = raw }

    /// Dimensions in oneDNN's logical order (`NCHW`, `OIHW`), stored as `tag` says.
    init(_ dimensions: [Int], _ tag: dnnl_format_tag_t) throws(TensorError) {
        var raw = dnnl_memory_desc_t()
        let status = dimensions.map(dnnl_dim_t.init).withUnsafeBufferPointer {
            dnnl_memory_desc_init_by_tag(&raw, CInt($0.count), $0.baseAddress, dnnl_f32, tag)
        }
        try check(status, "describing a tensor of \(dimensions)")
        self.raw = raw
    }

    var byteCount: Int {
        withUnsafePointer(to: raw) { dnnl_memory_desc_get_size($0) }
    }

    static func == (left: MemoryDescription, right: MemoryDescription) -> Bool {
        withUnsafePointer(to: left.raw) { left in
            withUnsafePointer(to: right.raw) { right in dnnl_memory_desc_equal(left, right) != 0 }
        }
    }
}

/// A buffer as a primitive takes it. The bytes belong to somebody else.
final class Memory: @unchecked Sendable {
    let handle: dnnl_memory_t

    init(_ description: MemoryDescription, on library: OneDNN) throws(TensorError) {
        var created: dnnl_memory_t?
        // DNNL_MEMORY_NONE: the address is set before each run.
        let status = withUnsafePointer(to: description.raw) { dnnl_memory_create(&created, $0, library.engine, nil) }
        try check(status, "creating a memory object")
        guard let created else { throw TensorError.backend("oneDNN gave no memory object") }
        handle = created
    }

    deinit { dnnl_memory_destroy(handle) }

    func use(_ address: UnsafeMutableRawPointer) { dnnl_memory_set_data_handle(handle, address) }
}

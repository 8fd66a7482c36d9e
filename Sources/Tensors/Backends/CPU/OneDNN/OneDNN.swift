import COneDNN

/// oneDNN's engine for the CPU, and what every use of the library shares.
final class OneDNN: @unchecked Sendable {
    let engine: dnnl_engine_t

    init() throws(TensorError) {
        OneDNNThreads.useOneThread()
        var created: dnnl_engine_t?
        try check(dnnl_engine_create(&created, dnnl_cpu, 0), "creating the engine")
        guard let created else { throw TensorError.backend("oneDNN gave no engine") }
        engine = created
    }

    deinit { dnnl_engine_destroy(engine) }

    /// The library's version, for people: "2.6.3".
    static var version: String {
        guard let version = dnnl_version()?.pointee else { return "?" }
        return "\(version.major).\(version.minor).\(version.patch)"
    }
}

/// Turns a status of oneDNN into an error that says what was being done.
func check(_ status: dnnl_status_t, _ action: @autoclosure () -> String) throws(TensorError) {
    guard status != dnnl_success else { return }
    let reason: String =
        switch status {
        case dnnl_out_of_memory: "out of memory"
        case dnnl_invalid_arguments: "invalid arguments"
        case dnnl_unimplemented: "not implemented"
        case dnnl_iterator_ends: "no implementation left"
        case dnnl_runtime_error: "runtime error"
        case dnnl_not_required: "not required"
        default: "status \(status.rawValue)"
        }
    throw TensorError.backend("oneDNN \(OneDNN.version), \(action()): \(reason)")
}

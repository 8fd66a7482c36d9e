/// Runs what a class says about the end of its instances.
///
/// The instance itself is already ending and cannot be referred to any more. Another record takes over its fields and
/// stands for it while the code runs; the fields end with that.
enum Ending {
    @inline(never)
    static func run(_ type: Type, _ heir: consuming Record) {
        guard let state = CurrentRun.state, !state.pointee.stop.pointee.raised.load(ordering: .relaxed),
            let engine = state.pointee.session.takeUnretainedValue().engine
        else { return }
        let codes = engine.deinitializers(of: type)
        for code in codes { call(code, heir, state) }
        if !isKnownUniquelyReferenced(&heir) {
            stop(state, Trap(.missing, "an instance of '\(type)' was kept by its own 'deinit'", at: nil))
        }
    }

    /// Runs a body above everything that is in use, and leaves no trace of it in the code that it interrupts.
    private static func call(_ code: FunctionCode, _ instance: Record, _ state: UnsafeMutablePointer<RunState>) {
        let session = state.pointee.session.takeUnretainedValue()
        let (base, level, site) = (state.pointee.top, state.pointee.jumpLevel, session.currentSite)
        defer {
            state.pointee.jumpLevel = level
            session.currentSite = site
        }
        guard base + 2 <= state.pointee.stackEnd || state.pointee.extendStack(to: base + 2) else { return }
        base[1] = .record(instance)
        do { try code.enter(Frame(base, state), at: site) } catch { stop(state, error) }
        base.pointee = .none
    }

    /// Whatever lets go of an instance cannot throw: the run stops at the next call.
    private static func stop(_ state: UnsafeMutablePointer<RunState>, _ error: any Error) {
        if let trap = error as? Trap { state.pointee.stop.pointee.raise(.trapped(trap)) }
    }
}

extension LoweringEngine {
    /// What runs when an instance of a class ends: its own code, then its superclass's.
    func deinitializers(of type: Type) -> [FunctionCode] {
        if let known = deinitializers[type] { return known }
        guard let nominal = type.nominal, nominal.kind == .classType else { return [] }
        let map = table.argumentMap(type)
        let codes = ([nominal] + nominal.ancestors).compactMap(\.deinitializer).map {
            code(for: FunctionReference(declaration: $0, substitution: map))
        }
        deinitializers[type] = codes
        return codes
    }
}

extension Nominal {
    /// Whether something runs when an instance ends.
    var hasDeinitializer: Bool { ([self] + ancestors).contains { $0.deinitializer != nil } }
}

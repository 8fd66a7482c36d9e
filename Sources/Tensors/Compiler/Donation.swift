/// Lets updates overwrite what they update: an output takes over the memory of a stored input that nobody needs
/// afterwards, when it is computed point by point from it.
///
/// What overwrites stored values runs last, after everything that could be interrupted: until then every tensor still
/// has its old value, and from then on nothing stops before all have the new one.
struct Donation {
    /// The instructions in their final order.
    private(set) var drafts: [Draft]
    /// The stored value whose memory an output takes over.
    private(set) var donors: [Int: Int] = [:]
    /// The first instruction that overwrites a stored value.
    private(set) var commit: Int

    /// - Parameter expendable: the stored values that may be overwritten.
    /// - Parameter outputs: the values that outlive the plan.
    init(_ drafts: [Draft], expendable: Set<Int>, outputs: Set<Int>) {
        // What others wait for must not come last; its update takes fresh memory instead.
        let read = Set(drafts.flatMap { $0.inputs.map(\.value) })
        var isLast = [Bool](repeating: false, count: drafts.count)
        for (position, draft) in drafts.enumerated() where read.isDisjoint(with: draft.outputs) {
            let taken = Donation.takeovers(in: draft, from: expendable.subtracting(donors.values), for: outputs)
            donors.merge(taken) { first, _ in first }
            isLast[position] = !taken.isEmpty
        }
        let first = drafts.indices.filter { !isLast[$0] }
        let ordered = (first + drafts.indices.filter { isLast[$0] }).map { drafts[$0] }
        // Two updates may read each other's old value; only the later one may take its own.
        donors = donors.filter { output, leaf in
            let last = ordered.lastIndex { $0.inputs.contains { $0.value == leaf } }
            return last == ordered.firstIndex { $0.outputs.contains(output) }
        }
        self.drafts = ordered
        commit = first.count
    }

    private static func takeovers(in draft: Draft, from leaves: Set<Int>, for outputs: Set<Int>) -> [Int: Int] {
        var free = leaves
        var result: [Int: Int] = [:]
        for position in draft.outputs.indices where outputs.contains(draft.outputs[position]) {
            let match = draft.inputs.indices.first {
                free.contains(draft.inputs[$0].value) && draft.canStore(output: position, over: $0)
            }
            guard let match else { continue }
            free.remove(draft.inputs[match].value)
            result[draft.outputs[position]] = draft.inputs[match].value
        }
        return result
    }
}

extension Draft {
    /// Whether an output may have the very memory of an input: a loop that reads each element only where it then stores.
    func canStore(output: Int, over input: Int) -> Bool {
        guard case .loop(let program) = work, case .store = program.outputs[output],
            inputs[input].shape.count == outputShapes[output].count, inputs[input].layout == .plain
        else { return false }
        return program.loads.allSatisfy { load in
            guard case .input(input, _, _) = load else { return true }
            return load.isAtPoint(program.extents)
        }
    }
}

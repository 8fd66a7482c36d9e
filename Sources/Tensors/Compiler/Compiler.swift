/// Turns the structure of a pending graph into a plan, pass by pass.
struct Compiler {
    let backend: any Backend

    /// The plan of a structure.
    func compile(_ structure: Structure) throws(TensorError) -> Plan {
        let simple = ValueGraph(structure).simplified().removingDeadCode()
        let graph = ImageFactors.shared(in: simple).removingDeadCode()
        let fusion = Fusion(graph)
        var layouts = LayoutPass(backend, valueCount: graph.values.count)
        let rootViews = graph.roots.map { graph.rowMajorView(of: $0).base }
        let outputs = Set(rootViews.filter { graph[$0].operation != .stored })
        let drafts = layouts.run(fusion.drafts()).removingUnread(keeping: outputs)

        try drafts.requireOrder(in: graph)

        var leaves: [Int: Int] = [:]
        for (number, value) in graph.values.enumerated() where value.operation == .stored {
            leaves[number] = value.binding
        }
        let shared = Set(rootViews)
        let expendable = leaves.filter { value, leaf in structure.expendable[leaf] && !shared.contains(value) }
        let donation = Donation(drafts, expendable: Set(expendable.keys), outputs: outputs)
        let memory = MemoryPlan(donation.drafts, external: outputs)
        return try plan(donation, memory, graph, leaves: leaves, rootViews: rootViews)
    }

    private func plan(
        _ donation: Donation, _ memory: MemoryPlan, _ graph: ValueGraph, leaves: [Int: Int], rootViews: [Int]
    ) throws(TensorError) -> Plan {
        var plan = Plan.Parts()
        var outputNumbers: [Int: Int] = [:]
        for value in rootViews {
            if let leaf = leaves[value] {
                plan.roots.append(.leaf(leaf))
                continue
            }
            let number = outputNumbers[value] ?? plan.outputs.count
            if number == plan.outputs.count {
                outputNumbers[value] = number
                plan.outputs.append(
                    Plan.Output(
                        byteCount: graph[value].shape.count * ElementType.float32.byteCount,
                        donor: donation.donors[value].flatMap { leaves[$0] }))
            }
            plan.roots.append(.output(number))
        }
        for draft in donation.drafts {
            let instruction = draft.instruction
            let slots = (draft.inputs.map(\.value) + draft.outputs).map { value -> Plan.Slot in
                if value < 0 { return .key(-1 - value) }
                if let leaf = leaves[value] { return .leaf(leaf) }
                if let output = outputNumbers[value] { return .output(output) }
                return .arena(memory.offsets[value] ?? 0)
            }
            let kernel = try backend.kernel(for: instruction)
            plan.steps.append(Plan.Step(instruction: instruction, kernel: kernel, firstSlot: plan.slots.count))
            plan.slots += slots
        }
        plan.commit = donation.commit
        plan.arenaByteCount = memory.byteCount
        return Plan(plan)
    }
}

extension [Draft] {
    /// Throws unless every instruction comes after those that compute what it reads: rather no answer than one made of
    /// whatever the memory held.
    fileprivate func requireOrder(in graph: ValueGraph) throws(TensorError) {
        var isThere = Set(graph.values.indices.filter { graph[$0].operation == .stored })
        for draft in self {
            if let early = draft.inputs.first(where: { $0.value >= 0 && !isThere.contains($0.value) }) {
                throw .backend("the plan reads value \(early.value) of shape \(early.shape) before it is computed")
            }
            isThere.formUnion(draft.outputs)
        }
    }

    /// The instructions whose results somebody reads.
    fileprivate func removingUnread(keeping outputs: Set<Int>) -> [Draft] {
        var needed = outputs
        var kept: [Draft] = []
        for draft in reversed() where draft.outputs.contains(where: needed.contains) {
            needed.formUnion(draft.inputs.map(\.value))
            kept.append(draft)
        }
        return kept.reversed()
    }
}

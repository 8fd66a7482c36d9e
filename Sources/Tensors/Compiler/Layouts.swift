/// Lets each instruction have its operands in the layouts its kernel likes best: a value is brought into another layout
/// once, for all that read it there.
struct LayoutPass {
    let backend: any Backend
    private var drafts: [Draft] = []
    /// Further values, made by reordering: numbered behind the graph's own.
    private var nextValue: Int
    private struct Form: Hashable {
        let value: Int
        let layout: Layout
    }
    private var forms: [Form: Int] = [:]

    init(_ backend: any Backend, valueCount: Int) {
        self.backend = backend
        nextValue = valueCount
    }

    mutating func run(_ source: [Draft]) -> [Draft] {
        for draft in source { add(draft) }
        return drafts
    }

    private mutating func add(_ draft: Draft) {
        let preferred = backend.preferredLayouts(of: draft.instruction)
        guard preferred.count == draft.inputs.count + draft.outputs.count, preferred.contains(where: { $0 != .plain })
        else {
            drafts.append(draft)
            return
        }
        var changed = draft
        for position in draft.inputs.indices where preferred[position] != .plain {
            changed.inputs[position] = reordered(draft.inputs[position], to: preferred[position])
        }
        var after: [Draft] = []
        for position in draft.outputs.indices where preferred[draft.inputs.count + position] != .plain {
            let layout = preferred[draft.inputs.count + position]
            let inner = nextValue
            nextValue += 1
            changed.outputs[position] = inner
            changed.outputLayouts[position] = layout
            forms[Form(value: draft.outputs[position], layout: layout)] = inner
            after.append(
                Draft(
                    work: .reorder,
                    inputs: [Draft.Source(value: inner, shape: draft.outputShapes[position], layout: layout)],
                    outputs: [draft.outputs[position]], outputShapes: [draft.outputShapes[position]],
                    outputLayouts: [.plain]))
        }
        drafts.append(changed)
        drafts += after
    }

    private mutating func reordered(_ source: Draft.Source, to layout: Layout) -> Draft.Source {
        let form = Form(value: source.value, layout: layout)
        if let known = forms[form] { return Draft.Source(value: known, shape: source.shape, layout: layout) }
        let value = nextValue
        nextValue += 1
        forms[form] = value
        drafts.append(
            Draft(
                work: .reorder, inputs: [source], outputs: [value], outputShapes: [source.shape],
                outputLayouts: [layout]
            ))
        return Draft.Source(value: value, shape: source.shape, layout: layout)
    }
}

extension Draft {
    /// The instruction as a backend sees it.
    var instruction: Instruction {
        Instruction(
            work,
            inputs: inputs.map {
                Operand(
                    value: $0.value, shape: $0.shape, layout: $0.layout,
                    elements: $0.value < 0 ? .randomKey : .float32)
            },
            outputs: outputs.indices.map {
                Operand(value: outputs[$0], shape: outputShapes[$0], layout: outputLayouts[$0])
            })
    }
}

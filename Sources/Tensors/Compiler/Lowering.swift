/// An instruction whose operands are still values: the way from units to a plan.
struct Draft {
    var work: Instruction.Work
    /// Values; keys as `-1 - key`.
    var inputs: [Source]
    var outputs: [Int]

    /// What an instruction reads.
    struct Source: Hashable {
        var value: Int
        var shape: Shape
        var layout: Layout = .plain
    }

    var outputShapes: [Shape]
    var outputLayouts: [Layout]
}

extension Fusion {
    /// The instructions of the units, each after those it waits for, otherwise in the order of recording.
    func drafts() -> [Draft] {
        // From the end, so that each unit stores only what a later one does read.
        var stored = Set(graph.roots.map { graph.rowMajorView(of: $0).base })
        var drafts: [Draft] = []
        for unit in order().reversed() where !stored.isDisjoint(with: units[unit].members) {
            let draft = draft(of: units[unit], storing: stored)
            stored.formUnion(draft.inputs.map(\.value))
            drafts.append(draft)
        }
        return drafts.reversed()
    }

    private func order() -> [Int] {
        // A unit is as late as its last member was recorded: updates come after the gradients they were recorded with.
        let waiting = units.indices.filter { !units[$0].isGone }
            .sorted { (units[$0].members.max() ?? 0, $0) < (units[$1].members.max() ?? 0, $1) }
        var isDone = [Bool](repeating: false, count: units.count)
        var ordered: [Int] = []
        func visit(_ unit: Int) {
            guard !isDone[unit] else { return }
            isDone[unit] = true
            for base in units[unit].reads.sorted() {
                if let producer = unitOf[base] { visit(producer) }
            }
            ordered.append(unit)
        }
        for unit in waiting { visit(unit) }
        return ordered
    }

    private func draft(of unit: Unit, storing stored: Set<Int>) -> Draft {
        switch unit.kind {
        case .loop(let space):
            let builder = LoopBuilder(unit, over: space, in: graph, storing: stored)
            let shapes = builder.outputs.map { graph[$0].shape }
            return Draft(
                work: .loop(builder.program), inputs: builder.inputs.map(source), outputs: builder.outputs,
                outputShapes: shapes, outputLayouts: shapes.map { _ in .plain })
        case .copy: return copy(unit.members[0])
        case .single: return single(unit.members[0])
        }
    }

    private func source(_ value: Int) -> Draft.Source {
        Draft.Source(value: value, shape: value < 0 ? [1] : graph[value].shape)
    }

    private func single(_ value: Int, _ work: Instruction.Work) -> Draft {
        let sources = graph[value].inputs.map {
            Draft.Source(value: graph.rowMajorView(of: $0).base, shape: graph[$0].shape)
        }
        return Draft(
            work: work, inputs: sources, outputs: [value], outputShapes: [graph[value].shape], outputLayouts: [.plain])
    }

    private func single(_ value: Int) -> Draft {
        let node = graph[value]
        let shapes = node.inputs.map { graph[$0].shape }
        switch node.operation {
        case .matrixProduct(let left, let right):
            let rule = MatrixProductRule(transposesLeft: left, transposesRight: right)
            // The rule accepted these shapes when the product was recorded.
            guard let product = try? rule.geometry(shapes) else { return copy(value) }
            return single(value, .matrixProduct(product))
        case .convolution(let convolution):
            return single(value, .convolution(convolution))
        case .argumentOfMaximum(let axis):
            let sizes = shapes[0].around(axis)
            return single(
                value, .argumentOfMaximum(outer: sizes.outer, length: sizes.length, inner: sizes.inner))
        case .gatherRows:
            return single(value, .gatherRows(rows: shapes[0][0], width: shapes[0][1], count: shapes[1][0]))
        case .scatterRows(let rows):
            return single(value, .scatterRows(rows: rows, width: shapes[0][1], count: shapes[0][0]))
        case .pad(let before, _):
            return placement(value, [(node.inputs[0], before)], background: 0)
        case .concatenate(let axis):
            var starts = [Int](repeating: 0, count: node.shape.rank)
            let pieces = node.inputs.map { input in
                defer { starts[axis] += graph[input].shape[axis] }
                return (input, starts)
            }
            return placement(value, pieces, background: nil)
        default:
            return copy(value)
        }
    }

    /// A view brought into a buffer of its own.
    private func copy(_ value: Int) -> Draft {
        placement(value, [(value, [Int](repeating: 0, count: graph[value].shape.rank))], background: nil)
    }

    /// Values placed as boxes of the result.
    private func placement(_ value: Int, _ pieces: [(value: Int, starts: [Int])], background: Float?) -> Draft {
        let shape = graph[value].shape
        var sources: [Draft.Source] = []
        let placed = pieces.map { piece in
            let view = graph.view(of: piece.value)
            let source = Draft.Source(value: view.base, shape: graph[view.base].shape)
            let input = sources.firstIndex(of: source) ?? sources.count
            if input == sources.count { sources.append(source) }
            return Placement.Piece(
                input: input, extents: graph[piece.value].shape.dimensions, sourceOffset: view.offset,
                sourceStrides: view.strides,
                targetOffset: zip(piece.starts, shape.strides).reduce(0) { $0 + $1.0 * $1.1 },
                targetStrides: shape.strides)
        }
        return Draft(
            work: .place(Placement(pieces: placed, background: background)), inputs: sources, outputs: [value],
            outputShapes: [shape], outputLayouts: [.plain])
    }
}

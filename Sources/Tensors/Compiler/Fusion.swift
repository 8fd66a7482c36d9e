/// A stretch of the graph that becomes one instruction.
struct Unit {
    enum Kind {
        /// Element-wise values and reductions over one iteration space.
        case loop(space: Shape)
        /// One value computed by itself.
        case single
        /// A view brought into a buffer of its own.
        case copy
    }

    var kind: Kind
    /// The values it computes, inputs before users.
    var members: [Int]
    /// The axes that its reductions run along, once it has one.
    var reducedAxes: [Int]?
    /// The whole buffers it reads.
    var reads: Set<Int> = []
    /// Values of other units that it computes for itself once more.
    var recomputed: Set<Int> = []
    /// The units that must run before it, directly or not.
    var predecessors = BitSet()
    /// Merged into another unit.
    var isGone = false
}

/// Divides the graph into instructions: element-wise chains are computed in one pass over memory, with the reductions
/// of what they compute or read beside them.
///
/// A value may join a unit when none of its other inputs waits for that unit: otherwise the two would wait for each
/// other. Units are merged under the same condition.
struct Fusion {
    let graph: ValueGraph
    var units: [Unit] = []
    /// The unit that computes a value into a buffer or register; none for views, constants and given values.
    private(set) var unitOf: [Int: Int] = [:]
    private var readers: [Int: [Int]] = [:]

    /// Fused programs keep their values in the first-level cache; beyond this many, they wouldn't.
    static let memberLimit = 64
    static let readLimit = 16

    init(_ graph: ValueGraph) {
        self.graph = graph
        for value in graph.values.indices { place(value) }
        for root in graph.roots { needBuffer(graph.rowMajorView(of: root).base) }
        recomputeCheapValues()
    }

    // MARK: Placing values

    private mutating func place(_ value: Int) {
        let node = graph[value]
        switch node.operation {
        case .stored, .constant, .detach, .reshape, .broadcast, .transpose, .slice:
            break
        case .elementwise:
            placeElementwise(value)
        case .random:
            makeUnit(.loop(space: node.shape), value)
        case .reduction(_, let axes):
            placeReduction(value, axes)
        case .pad, .concatenate:
            makeUnit(.single, value, reading: node.inputs.map { graph.view(of: $0).base })
        case .matrixProduct, .convolution, .argumentOfMaximum, .gatherRows, .scatterRows:
            makeUnit(.single, value, reading: node.inputs.map { graph.rowMajorView(of: $0).base })
        }
    }

    private mutating func placeElementwise(_ value: Int) {
        let node = graph[value]
        let bases = readsNeedingBuffers(of: node.inputs)
        var home: Int?
        for candidate in candidates(for: node.inputs) where !isGone(candidate) {
            guard case .loop(let space) = units[candidate].kind, space == node.shape else { continue }
            guard candidate != home, canJoin(candidate, inputs: node.inputs, bases) else { continue }
            home = home.map { merge($0, candidate) ?? $0 } ?? candidate
        }
        if let home {
            join(home, value, bases)
        } else {
            let unit = makeUnit(.loop(space: node.shape), value, reading: bases)
            mergeSiblings(of: unit)
        }
    }

    private mutating func placeReduction(_ value: Int, _ axes: [Int]) {
        let inputs = graph[value].inputs
        let space = graph[inputs[0]].shape
        let bases = readsNeedingBuffers(of: inputs)
        let home = candidates(for: inputs).first { candidate in
            guard !isGone(candidate), case .loop(space) = units[candidate].kind else { return false }
            return units[candidate].reducedAxes.map { $0 == axes } ?? true
                && canJoin(candidate, inputs: inputs, bases)
        }
        let unit = home ?? makeUnit(.loop(space: space), value, reading: bases)
        if home != nil { join(unit, value, bases) }
        units[unit].reducedAxes = axes
        if home == nil { mergeSiblings(of: unit) }
    }

    @discardableResult
    private mutating func makeUnit(_ kind: Unit.Kind, _ value: Int, reading bases: [Int] = []) -> Int {
        let unit = units.count
        units.append(Unit(kind: kind, members: [value]))
        unitOf[value] = unit
        noteReads(bases, by: unit)
        return unit
    }

    private mutating func join(_ unit: Int, _ value: Int, _ bases: [Int]) {
        units[unit].members.append(value)
        unitOf[value] = unit
        noteReads(bases.filter { unitOf[$0] != unit }, by: unit)
    }

    private mutating func noteReads(_ bases: [Int], by unit: Int) {
        for base in bases {
            needBuffer(base)
            if units[unit].reads.insert(base).inserted { readers[base, default: []].append(unit) }
            if let producer = unitOf[base] { wait(unit, for: producer) }
        }
    }

    /// Sees to it that a value has a buffer: constants and views that are asked for as such get a unit that writes them.
    private mutating func needBuffer(_ value: Int) {
        guard unitOf[value] == nil else { return }
        switch graph[value].operation {
        case .stored: break
        case .constant: makeUnit(.loop(space: graph[value].shape), value)
        default:
            makeUnit(.copy, value, reading: [graph.view(of: value).base])
        }
    }

    // MARK: Who may join whom

    /// The buffers that element-wise inputs are read from; constants need none, nor do values a unit may hold in a register.
    ///
    /// A view that has to be copied gets its unit here: whether somebody waits for it can be told only of a unit.
    private mutating func readsNeedingBuffers(of inputs: [Int]) -> [Int] {
        let bases = inputs.map { graph.view(of: $0).base }.filter { graph.constant($0) == nil }
        for base in bases { needBuffer(base) }
        return bases
    }

    /// Whether unit `unit` computes `value` point by point, so that a member can use it without a buffer.
    private func isInRegister(_ value: Int, of unit: Int) -> Bool {
        guard unitOf[value] == unit else { return false }
        switch graph[value].operation {
        case .elementwise, .random: return true
        default: return false
        }
    }

    /// The units that compute the inputs or read what they are read from, the latest first.
    private func candidates(for inputs: [Int]) -> [Int] {
        var found: [Int] = []
        for input in inputs.reversed() {
            if let unit = unitOf[input] { found.append(unit) }
        }
        for input in inputs where graph[input].shape == graph[graph.view(of: input).base].shape {
            found += (readers[graph.view(of: input).base] ?? []).reversed()
        }
        return found
    }

    private func isGone(_ unit: Int) -> Bool { units[unit].isGone }

    private func canJoin(_ unit: Int, inputs: [Int], _ bases: [Int]) -> Bool {
        guard units[unit].members.count < Self.memberLimit, units[unit].reads.count + inputs.count <= Self.readLimit
        else { return false }
        return zip(inputs.filter { graph.constant(graph.view(of: $0).base) == nil }, bases).allSatisfy { input, base in
            guard let producer = unitOf[base] else { return true }
            if producer == unit { return input == base && isInRegister(input, of: unit) }
            return !units[producer].predecessors.contains(unit)
        }
    }

    // MARK: Order and merging

    private mutating func wait(_ unit: Int, for producer: Int) {
        guard unit != producer else { return }
        var added = units[producer].predecessors
        added.insert(producer)
        units[unit].predecessors.formUnion(added)
        for other in units.indices where units[other].predecessors.contains(unit) {
            units[other].predecessors.formUnion(added)
        }
    }

    /// Merges two loops over one space if neither waits for the other; returns the one that remains.
    private mutating func merge(_ a: Int, _ b: Int) -> Int? {
        let (into, from) = (min(a, b), max(a, b))
        let (first, second) = (units[into], units[from])
        guard case .loop(let space) = first.kind, case .loop(space) = second.kind,
            !first.predecessors.contains(from), !second.predecessors.contains(into),
            first.members.count + second.members.count <= Self.memberLimit,
            first.reads.union(second.reads).count <= Self.readLimit,
            first.reducedAxes == nil || second.reducedAxes == nil || first.reducedAxes == second.reducedAxes
        else { return nil }
        units[into].members = (first.members + second.members).sorted()
        units[into].reducedAxes = first.reducedAxes ?? second.reducedAxes
        units[into].reads.formUnion(second.reads)
        for value in second.members { unitOf[value] = into }
        for base in second.reads {
            readers[base]?.removeAll { $0 == from }
            if readers[base]?.contains(into) == false { readers[base]?.append(into) }
        }
        units[from].isGone = true
        units[into].predecessors.formUnion(second.predecessors)
        let added = units[into].predecessors
        for other in units.indices
        where units[other].predecessors.contains(into) || units[other].predecessors.contains(from) {
            units[other].predecessors.insert(into)
            units[other].predecessors.formUnion(added)
        }
        return into
    }

    /// Loops over one space that read a whole buffer in common read it once together.
    private mutating func mergeSiblings(of unit: Int) {
        guard case .loop(let space) = units[unit].kind else { return }
        var current = unit
        for base in units[unit].reads.sorted() where graph[base].shape == space {
            for other in readers[base] ?? [] where other != current && !units[other].isGone {
                if let merged = merge(current, other) { current = merged }
            }
        }
    }
}

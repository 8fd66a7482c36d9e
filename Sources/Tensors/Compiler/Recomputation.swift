/// Lets loops compute cheap values again instead of reading what an earlier loop would have to store for them: the mask
/// of an activation from what was activated, a dropout mask from its key, the distance from a mean.
///
/// Loops are bound by memory: a store and a load of a whole tensor cost more than a handful of instructions. A value is
/// recomputed only if all that read it can do so, and only from values that have buffers anyway.
extension Fusion {
    /// The steps that a recomputed value may take; random numbers count as several.
    private static let costLimit = 8
    private static let randomCost = 4

    /// What it takes to compute a value again.
    private struct Recipe {
        var values: Set<Int> = []
        var reads: Set<Int> = []
        var cost = 0
    }

    mutating func recomputeCheapValues() {
        let roots = Set(graph.roots.map { graph.rowMajorView(of: $0).base })
        var users: [Int: Set<Int>] = [:]
        for unit in units.indices where !units[unit].isGone {
            for value in units[unit].reads { users[value, default: []].insert(unit) }
        }
        for value in graph.values.indices.reversed() where !roots.contains(value) && unitOf[value] != nil {
            guard let readers = users[value], readers.allSatisfy({ readsPointByPoint($0, value) }) else { continue }
            let recipe = recipe(for: value) { $0 != value && (users[$0] != nil || roots.contains($0)) }
            guard let recipe, readers.allSatisfy({ pays(recipe, for: value, in: $0) }) else { continue }
            users[value] = nil
            for reader in readers {
                units[reader].reads.remove(value)
                units[reader].reads.formUnion(recipe.reads)
                units[reader].recomputed.formUnion(recipe.values)
                for read in recipe.reads { users[read, default: []].insert(reader) }
            }
        }
    }

    /// Whether a loop reads the value only at the very point that it works on.
    private func readsPointByPoint(_ unit: Int, _ value: Int) -> Bool {
        guard case .loop(graph[value].shape) = units[unit].kind else { return false }
        return units[unit].members.union(units[unit].recomputed).allSatisfy { member in
            graph[member].inputs.allSatisfy { $0 == value || graph.view(of: $0).base != value }
        }
    }

    private func recipe(for value: Int, isStored: (Int) -> Bool) -> Recipe? {
        var recipe = Recipe()
        return extend(&recipe, with: value, isStored) ? recipe : nil
    }

    private func extend(_ recipe: inout Recipe, with value: Int, _ isStored: (Int) -> Bool) -> Bool {
        guard recipe.values.insert(value).inserted else { return true }
        switch graph[value].operation {
        case .random(.uniform, _): recipe.cost += Self.randomCost
        case .elementwise(let function) where function.isCheap: recipe.cost += 1
        default: return false
        }
        guard recipe.cost <= Self.costLimit else { return false }
        return graph[value].inputs.allSatisfy { input in
            let base = graph.view(of: input).base
            if graph.constant(base) != nil { return true }
            if graph[base].operation == .stored || isStored(base) {
                recipe.reads.insert(base)
                return true
            }
            return base == input && extend(&recipe, with: input, isStored)
        }
    }

    /// Whether recomputing reads no more than the value itself, and leaves the loop a size that it can have.
    private func pays(_ recipe: Recipe, for value: Int, in unit: Int) -> Bool {
        let added = recipe.reads.subtracting(units[unit].reads)
        let bytes = added.reduce(0) { $0 + graph[$1].shape.count }
        return bytes <= graph[value].shape.count + graph[value].shape.count / 4
            && units[unit].reads.count + added.count <= Fusion.readLimit
            && units[unit].members.count + units[unit].recomputed.count + recipe.values.count <= Fusion.memberLimit
    }
}

extension Array<Int> {
    fileprivate func union(_ other: Set<Int>) -> Set<Int> { other.union(self) }
}

extension ElementwiseFunction {
    /// Takes a few instructions for many elements at once.
    fileprivate var isCheap: Bool {
        switch self {
        case .negate, .absolute, .sign, .floor, .add, .subtract, .multiply, .maximum, .minimum, .equal, .less,
            .lessOrEqual, .select:
            true
        default: false
        }
    }
}

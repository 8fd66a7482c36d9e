/// The plans of the structures met lately; a bounded number of them.
struct PlanCache {
    private struct Entry {
        let plan: Plan
        var lastUse: Int
    }

    private var entries: [Structure: Entry] = [:]
    private var useCount = 0
    private let limit: Int

    /// A cache of at most so many plans.
    init(limit: Int) { self.limit = max(1, limit) }

    /// All plans, the one used longest ago first.
    var plans: [Plan] { entries.values.sorted { $0.lastUse < $1.lastUse }.map(\.plan) }

    /// The plan of a structure, compiled if it isn't known.
    mutating func plan(for structure: Structure, compile: (Structure) throws(TensorError) -> Plan) throws(TensorError)
        -> Plan
    {
        useCount += 1
        if let known = entries[structure]?.plan {
            entries[structure]?.lastUse = useCount
            return known
        }
        let plan = try compile(structure)
        if entries.count >= limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            entries[oldest.key] = nil
        }
        entries[structure] = Entry(plan: plan, lastUse: useCount)
        return plan
    }
}

/// Where the values that live only within a plan lie in the arena: two share memory when they are never needed at the
/// same time.
struct MemoryPlan {
    /// For each value its place, in bytes from the arena's start.
    private(set) var offsets: [Int: Int] = [:]
    private(set) var byteCount = 0

    private struct Tenant {
        var value: Int
        var byteCount: Int
        var first: Int
        var last: Int
    }

    /// - Parameter external: values that lie outside the arena.
    init(_ drafts: [Draft], external: Set<Int>) {
        var tenants: [Tenant] = []
        var tenancy: [Int: Int] = [:]
        var last: [Int: Int] = [:]
        for (position, draft) in drafts.enumerated() {
            for source in draft.inputs { last[source.value] = position }
        }
        for (position, draft) in drafts.enumerated() {
            let instruction = draft.instruction
            var taken: Set<Int> = []
            for (index, output) in draft.outputs.enumerated() where !external.contains(output) {
                let end = max(position, last[output] ?? position)
                let over = draft.inputs.indices.first {
                    let input = draft.inputs[$0].value
                    return tenancy[input] != nil && last[input] == position && !taken.contains(input)
                        && draft.canStore(output: index, over: $0)
                }
                if let over, let tenant = tenancy[draft.inputs[over].value] {
                    taken.insert(draft.inputs[over].value)
                    tenants[tenant].last = max(tenants[tenant].last, end)
                    tenancy[output] = tenant
                } else {
                    tenancy[output] = tenants.count
                    tenants.append(
                        Tenant(
                            value: output, byteCount: MemoryPlan.padded(instruction.outputs[index].byteCount),
                            first: position, last: end))
                }
            }
        }
        let places = place(tenants)
        for (value, tenant) in tenancy { offsets[value] = places[tenant] }
    }

    /// The largest first, each at the lowest place that is free while it is needed.
    private mutating func place(_ tenants: [Tenant]) -> [Int] {
        var places = [Int](repeating: 0, count: tenants.count)
        var settled: [Int] = []
        let order = tenants.indices.sorted {
            (tenants[$1].byteCount, tenants[$0].first, $0) < (tenants[$0].byteCount, tenants[$1].first, $1)
        }
        for index in order {
            let tenant = tenants[index]
            let neighbours = settled.filter { tenants[$0].first <= tenant.last && tenant.first <= tenants[$0].last }
                .sorted { places[$0] < places[$1] }
            var offset = 0
            for neighbour in neighbours {
                if offset + tenant.byteCount <= places[neighbour] { break }
                offset = max(offset, places[neighbour] + tenants[neighbour].byteCount)
            }
            places[index] = offset
            settled.append(index)
            byteCount = max(byteCount, offset + tenant.byteCount)
        }
        return places
    }

    /// Buffers begin at multiples of a cache line.
    static func padded(_ byteCount: Int) -> Int { (byteCount + 63) / 64 * 64 }
}

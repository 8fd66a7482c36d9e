extension ValueGraph {
    /// The graph without the values that no root needs.
    func removingDeadCode() -> ValueGraph {
        var isNeeded = [Bool](repeating: false, count: values.count)
        for root in roots { isNeeded[root] = true }
        for value in values.indices.reversed() where isNeeded[value] {
            for input in values[value].inputs { isNeeded[input] = true }
        }
        var result = ValueGraph()
        var moved = [Int](repeating: -1, count: values.count)
        for (number, value) in values.enumerated() where isNeeded[number] {
            moved[number] = result.values.count
            var value = value
            value.inputs = value.inputs.map { moved[$0] }
            result.values.append(value)
        }
        result.roots = roots.map { moved[$0] }
        return result
    }
}

/// Members of `Array` that take elements away or put them elsewhere.
enum ArrayEditing {
    @MemberBuilder static var shrinking: [any LibraryMember] {
        Method(
            "@discardableResult mutating func remove(at index: Int) -> Element", "Takes an element out.",
            raw: { call in
                try ArrayStorage.edit(call.slots, RemoveEdit(index: call[1].int))
            })
        Method(
            "@discardableResult mutating func removeLast() -> Element", "Takes the last element out.",
            change: Inline.removeLast(trapsIfEmpty: true))
        Method(
            "@discardableResult mutating func removeFirst() -> Element", "Takes the first element out.",
            raw: { call in
                if call[0].count == 0 { throw empty("removeFirst") }
                return try ArrayStorage.edit(call.slots, RemoveEdit(index: 0))
            })
        Method(
            "mutating func popLast() -> Element?", "Takes the last element out; nil where there is none.",
            change: Inline.removeLast(trapsIfEmpty: false))
        Method(
            "mutating func removeFirst(_ count: Int)", "Takes the first elements out.",
            raw: { call in
                try ArrayStorage.edit(call.slots, RemoveRangeEdit(range: 0..<(try checked(call))))
                return .void
            })
        Method(
            "mutating func removeLast(_ count: Int)", "Takes the last elements out.",
            raw: { call in
                let all = call[0].count
                try ArrayStorage.edit(call.slots, RemoveRangeEdit(range: (all - (try checked(call)))..<all))
                return .void
            })
        for kind in IndexRange.kinds {
            Method(
                "mutating func removeSubrange(_ range: \(kind)<Int>)", "Takes the elements at these places out.",
                raw: { call in
                    let range = try IndexRange.of(call[1], call.types.parameters[1], within: 0..<call[0].count)
                    try ArrayStorage.edit(call.slots, RemoveRangeEdit(range: range))
                    return .void
                })
            Method(
                "mutating func replaceSubrange<C: Collection>(_ range: \(kind)<Int>, with elements: C) where C.Element == Element",
                "Puts other elements in the place of some.",
                raw: { call in
                    let range = try IndexRange.of(call[1], call.types.parameters[1], within: 0..<call[0].count)
                    let added = try call.sequence(2).array()
                    try call.context.admitGrowth(of: call.slots, by: added.count)
                    try ArrayStorage.edit(call.slots, ReplaceEdit(range: range, values: added))
                    return .void
                })
        }
        Method(
            "mutating func removeAll(keepingCapacity: Bool = false)", "Takes all elements out.",
            raw: { call in
                try ArrayStorage.edit(call.slots, AssignEdit(values: []))
                return .void
            })
        Method(
            "mutating func removeAll(where test: (Element) throws -> Bool) rethrows",
            "Takes the elements out that pass the test.",
            raw: { call in
                let test = try call.function(1)
                let kept = try call.sequence(0).array().filter { try !test.test($0) }
                try ArrayStorage.edit(call.slots, AssignEdit(values: kept))
                return .void
            })
    }

    @MemberBuilder static var rearranging: [any LibraryMember] {
        Method(
            "mutating func swapAt(_ left: Int, _ right: Int)", "Exchanges two elements.",
            raw: { call in
                try ArrayStorage.edit(call.slots, SwapEdit(left: call[1].int, right: call[2].int))
                return .void
            })
        Method(
            "mutating func reverse()", "Turns the order round.",
            raw: { call in
                try ArrayStorage.edit(call.slots, ReverseEdit())
                return .void
            })
        Method(
            "mutating func sort(by isBefore: (Element, Element) throws -> Bool) rethrows",
            "Sorts the elements; equal ones keep their order.",
            raw: { call in
                call.slots[0] = try SequenceOrder.sorted(call.sequence(0), by: call.function(1))
                return .void
            })
        Method(
            "mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Int",
            "Moves the elements that pass the test behind the others, and returns where they begin.",
            raw: { call in
                let test = try call.function(1)
                var elements = call[0].elements
                let pivot = try elements.partition { try test.test($0) }
                try ArrayStorage.edit(call.slots, AssignEdit(values: elements))
                return .int(pivot)
            })
        Method(
            "mutating func shuffle()", "Puts the elements in random order, the same in every replay.",
            raw: { call in
                let shuffled = try Shuffling.shuffled(
                    call[0].elements, using: &SessionGenerator.of(call.context).generator, call.context)
                try ArrayStorage.edit(call.slots, AssignEdit(values: shuffled))
                return .void
            })
        Method(
            "mutating func shuffle<G: RandomNumberGenerator>(using generator: inout G)",
            "Puts the elements in the order that the generator draws.",
            raw: { call in
                let elements = call[0].elements
                let shuffled = try CellGenerator.use(call, 1) {
                    try Shuffling.shuffled(elements, using: &$0, call.context)
                }
                try ArrayStorage.edit(call.slots, AssignEdit(values: shuffled))
                return .void
            })
    }

    private static func empty(_ method: String) -> LibraryTrap { LibraryTrap("\(method)() of an empty array") }

    private static func checked(_ call: RawCall) throws -> Int {
        let count = call[1].int
        guard count >= 0, count <= call[0].count else {
            throw LibraryTrap("cannot remove \(count) elements: the array has \(call[0].count)")
        }
        return count
    }
}

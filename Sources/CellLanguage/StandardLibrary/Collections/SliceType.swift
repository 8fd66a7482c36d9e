/// `ArraySlice`: part of an array, with the array's own indices.
enum SliceType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral",
            "Part of an array, with the array's indices."
        ) {
            Typealias("typealias Index = Int")
            Typealias("typealias ArrayLiteralElement = Element")
            Typealias("typealias SubSequence = ArraySlice<Element>")
            Iteration(of: "Element") { value, _, _, _ in ArrayIterator(try SliceValue.of(value).elements) }
            Initializer("init()", "An empty slice.", raw: { _ in .object(SliceValue([], from: 0)) })
            Initializer(
                "init<S: Sequence>(_ elements: S) where S.Element == Element", "The elements of a sequence.",
                raw: { call in
                    .object(SliceValue(try call.sequence(0).array(), from: 0))
                })
            Initializer(
                "init(arrayLiteral elements: Element...)", "The elements of a literal.",
                raw: { call in .object(SliceValue(call[0].elements, from: 0)) })
            access
            growing
            shrinking
            rearranging
            concatenation
        }
        LibraryExtension("extension ArraySlice: Equatable where Element: Equatable") {
            ArrayType.equality("ArraySlice<Element>")
        }
        LibraryExtension("extension ArraySlice: Hashable where Element: Hashable")
        LibraryExtension("extension ArraySlice where Element: Comparable") {
            Method(
                "mutating func sort()", "Sorts the elements in ascending order.",
                raw: { call in
                    let sorted = try SequenceOrder.sorted(call.sequence(0)).elements
                    return try edit(call) { elements, _ in elements = sorted }
                })
        }
    }

    private static func edit(_ call: RawCall, _ change: (inout [Value], inout Int) throws -> Void) throws -> Value {
        try SliceValue.edit(call.slots, change)
        return .void
    }

    // MARK: Members

    @MemberBuilder private static var access: [any LibraryMember] {
        Property(
            "var count: Int { get }", "The number of elements.", raw: { .int(try SliceValue.of($0[0]).elements.count) })
        Property(
            "var isEmpty: Bool { get }", "Whether there is no element.",
            raw: { .bool(try SliceValue.of($0[0]).elements.isEmpty) })
        Subscript(
            "subscript(index: Int) -> Element { get set }", "An element by its place in the array.",
            raw: { call in
                let slice = try SliceValue.of(call[0])
                try slice.check(call[1].int)
                return slice.elements[call[1].int - slice.start]
            },
            set: { call in
                let (value, index) = (call[1], call[2].int)
                try SliceValue.of(call[0]).check(index)
                _ = try edit(call) { elements, start in elements[index - start] = value }
            })
        Subscript(
            "subscript(all: (UnboundedRange_) -> Void) -> ArraySlice<Element> { get }", "The same slice.",
            raw: { $0[0] })
        for kind in IndexRange.kinds {
            Subscript(
                "subscript(range: \(kind)<Int>) -> ArraySlice<Element> { get set }", "Part of the slice.",
                raw: { call in
                    let indexed = try IndexedElements(call.sequence(0))
                    let range = try IndexRange.of(
                        call[1], call.types.parameters[1], within: indexed.start..<indexed.end)
                    return .object(try indexed.slice(range))
                },
                set: { call in
                    let slice = try SliceValue.of(call[0])
                    let range = try IndexRange.of(call[2], call.types.parameters[2], within: slice.start..<slice.end)
                    let values = try SliceValue.of(call[1]).elements
                    _ = try edit(call) { elements, start in
                        elements.replaceSubrange((range.lowerBound - start)..<(range.upperBound - start), with: values)
                    }
                })
        }
    }

    @MemberBuilder private static var growing: [any LibraryMember] {
        Method(
            "mutating func append(_ element: Element)", "Adds an element at the end.",
            raw: { call in try edit(call) { elements, _ in elements.append(call[1]) } })
        Method(
            "mutating func append<S: Sequence>(contentsOf elements: S) where S.Element == Element",
            "Adds elements at the end.",
            raw: { call in
                let more = try call.sequence(1).array()
                return try edit(call) { elements, _ in elements += more }
            })
        Operator(
            "static func += <S: Sequence>(left: inout ArraySlice<Element>, right: S) where S.Element == Element",
            "Adds elements at the end.",
            raw: { call in
                let more = try call.sequence(1).array()
                return try edit(call) { elements, _ in elements += more }
            })
        Method(
            "mutating func insert(_ element: Element, at index: Int)", "Puts an element before a place.",
            raw: { call in
                if call[2].int != (try SliceValue.of(call[0]).end) { try SliceValue.of(call[0]).check(call[2].int) }
                return try edit(call) { elements, start in elements.insert(call[1], at: call[2].int - start) }
            })
        for kind in IndexRange.kinds {
            Method(
                "mutating func removeSubrange(_ range: \(kind)<Int>)", "Takes the elements at these places out.",
                raw: { call in try replace(call, with: []) })
            Method(
                "mutating func replaceSubrange<C: Collection>(_ range: \(kind)<Int>, with elements: C) where C.Element == Element",
                "Puts other elements in the place of some.",
                raw: { call in try replace(call, with: call.sequence(2).array()) })
        }
    }

    private static func replace(_ call: RawCall, with elements: [Value]) throws -> Value {
        let slice = try SliceValue.of(call[0])
        let range = try IndexRange.of(call[1], call.types.parameters[1], within: slice.start..<slice.end)
        return try edit(call) { all, start in
            all.replaceSubrange((range.lowerBound - start)..<(range.upperBound - start), with: elements)
        }
    }

    @MemberBuilder private static var shrinking: [any LibraryMember] {
        Method(
            "@discardableResult mutating func remove(at index: Int) -> Element", "Takes an element out.",
            raw: { call in
                try SliceValue.of(call[0]).check(call[1].int)
                return try SliceValue.edit(call.slots) { elements, start in elements.remove(at: call[1].int - start) }
            })
        for (name, isFirst) in [("First", true), ("Last", false)] {
            Method(
                "@discardableResult mutating func remove\(name)() -> Element",
                "Takes the \(name.lowercased()) element out.",
                raw: { call in
                    guard let taken = try take(call, isFirst) else {
                        throw LibraryTrap("remove\(name)() of an empty slice")
                    }
                    return taken
                })
            Method(
                "mutating func pop\(name)() -> Element?",
                "Takes the \(name.lowercased()) element out; nil where there is none.",
                raw: { call in call.optional(try take(call, isFirst)) })
            Method(
                "mutating func remove\(name)(_ count: Int)", "Takes the \(name.lowercased()) elements out.",
                raw: { call in
                    let (count, all) = (call[1].int, try SliceValue.of(call[0]).elements.count)
                    guard count >= 0, count <= all else {
                        throw LibraryTrap("cannot remove \(count) elements: the slice has \(all)")
                    }
                    return try edit(call) { elements, start in
                        if isFirst { start += count }
                        elements = Array(isFirst ? elements.dropFirst(count) : elements.dropLast(count))
                    }
                })
        }
        Method(
            "mutating func removeAll(keepingCapacity: Bool = false)", "Takes all elements out.",
            raw: { call in try edit(call) { elements, _ in elements = [] } })
        Method(
            "mutating func removeAll(where test: (Element) throws -> Bool) rethrows",
            "Takes the elements out that pass the test.",
            raw: { call in
                let test = try call.function(1)
                let kept = try call.sequence(0).array().filter { try !test.test($0) }
                return try edit(call) { elements, _ in elements = kept }
            })
    }

    private static func take(_ call: RawCall, _ isFirst: Bool) throws -> Value? {
        try SliceValue.edit(call.slots) { elements, start in
            if elements.isEmpty { return nil }
            if isFirst { start += 1 }
            return isFirst ? elements.removeFirst() : elements.removeLast()
        }
    }

    @MemberBuilder private static var rearranging: [any LibraryMember] {
        Method(
            "mutating func swapAt(_ left: Int, _ right: Int)", "Exchanges two elements.",
            raw: { call in
                let slice = try SliceValue.of(call[0])
                try slice.check(call[1].int)
                try slice.check(call[2].int)
                return try edit(call) { elements, start in elements.swapAt(call[1].int - start, call[2].int - start) }
            })
        Method(
            "mutating func reverse()", "Turns the order round.",
            raw: { call in try edit(call) { elements, _ in elements.reverse() } })
        Method(
            "mutating func sort(by isBefore: (Element, Element) throws -> Bool) rethrows",
            "Sorts the elements; equal ones keep their order.",
            raw: { call in
                let isBefore = try call.function(1)
                let sorted = try call.sequence(0).array().sorted { try isBefore.call($0, $1).bool }
                return try edit(call) { elements, _ in elements = sorted }
            })
    }

    @MemberBuilder private static var concatenation: [any LibraryMember] {
        // An array on the right could make an array of both: the narrower bound decides for the slice, as in Swift.
        for bound in ["Sequence", "RangeReplaceableCollection"] {
            Operator(
                "static func + <S: \(bound)>(left: ArraySlice<Element>, right: S) -> ArraySlice<Element> where S.Element == Element",
                "The elements of both.",
                raw: { call in
                    let slice = try SliceValue.of(call[0])
                    return .object(SliceValue(slice.elements + (try call.sequence(1).array()), from: slice.start))
                })
        }
    }
}

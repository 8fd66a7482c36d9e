/// `Set`. Its elements keep the order in which they were added, as dictionaries do.
enum SetType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Set<Element: Hashable>: Collection, Hashable, ExpressibleByArrayLiteral",
            "Values, each of them once.", role: .set
        ) {
            Typealias("typealias ArrayLiteralElement = Element")
            Typealias("typealias SubSequence = ArraySlice<Element>")
            Typealias("typealias Iterator = IndexingIterator<Set<Element>>")
            Initializer("init()", "An empty set.", raw: { _ in .set(HashStorage()) })
            Initializer(
                "init(arrayLiteral elements: Element...)", "The elements of a literal, each once.",
                raw: { call in try made(call[0].elements, call.context) })
            Initializer(
                "init<S: Sequence>(_ elements: S) where S.Element == Element", "The elements of a sequence, each once.",
                raw: { call in
                    try made(call.sequence(0).array(), call.context)
                })
            Property("var count: Int { get }", "The number of elements.", inline: Inline.count)
            Property("var isEmpty: Bool { get }", "Whether there is no element.", inline: Inline.isEmpty)
            Method(
                "func contains(_ element: Element) -> Bool", "Whether the element is in the set.",
                inline: Inline.setContains)
            changes
            algebra
            relations
            Operator(
                "static func == (left: Set<Element>, right: Set<Element>) -> Bool", "Whether the elements are the same."
            ) {
                (left: Value, right: Value, context: CallContext) in try context.areEqual(left, right)
            }
            Method(
                "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element>",
                "The elements that pass the test.",
                raw: { call in
                    let isIncluded = try call.function(1)
                    return try made(elements(call[0]).filter { try isIncluded.test($0) }, call.context)
                })
        }
    }

    // MARK: Storage

    private static func storage(_ value: Value) throws -> HashStorage {
        guard case .set(let storage) = value else { throw LibraryTrap("a set was expected") }
        return storage
    }

    private static func elements(_ value: Value) throws -> [Value] { try storage(value).entries.map(\.key) }

    private static func made(_ elements: [Value], _ context: CallContext) throws -> Value {
        let storage = HashStorage(minimumCapacity: elements.count)
        for element in elements { _ = try storage.insert(element, .void, context.state) }
        return .set(storage)
    }

    private static func changeable(_ call: RawCall) throws -> HashStorage {
        var storage = try storage(call.slots[0])
        call.slots[0] = .none
        if !isKnownUniquelyReferenced(&storage) { storage = HashStorage(copying: storage) }
        call.slots[0] = .set(storage)
        return storage
    }

    // MARK: Members

    @MemberBuilder private static var changes: [any LibraryMember] {
        Method(
            "@discardableResult mutating func insert(_ element: Element) -> (inserted: Bool, memberAfterInsert: Element)",
            "Adds an element, and says whether it was new.", change: Inline.setInsert)
        Method(
            "@discardableResult mutating func remove(_ element: Element) -> Element?", "Takes an element out.",
            raw: { call in
                let storage = try changeable(call)
                guard let place = try storage.find(call[1], call.context.state) else { return .none }
                let element = storage.key(at: place)
                storage.remove(at: place)
                return call.optional(element)
            })
        Method(
            "@discardableResult mutating func update(with element: Element) -> Element?",
            "Puts an element in the place of an equal one, which it returns, or adds it.",
            raw: { call in
                let storage = try changeable(call)
                guard let place = try storage.find(call[1], call.context.state) else {
                    _ = try storage.insert(call[1], .void, call.context.state)
                    return .none
                }
                let old = storage.key(at: place)
                storage.remove(at: place)
                _ = try storage.insert(call[1], .void, call.context.state)
                return call.optional(old)
            })
        Method(
            "mutating func popFirst() -> Element?", "Takes an element out; nil where there is none.",
            raw: { call in call.optional(try takeFirst(call)) })
        Method(
            "@discardableResult mutating func removeFirst() -> Element", "Takes an element out.",
            raw: { call in
                guard let element = try takeFirst(call) else { throw LibraryTrap("removeFirst() of an empty set") }
                return element
            })
        Method("mutating func reserveCapacity(_ count: Int)", "Makes room.", raw: { _ in .void })
        Method(
            "mutating func removeAll(keepingCapacity: Bool = false)", "Takes all elements out.",
            raw: { call in
                call.slots[0] = .set(HashStorage())
                return .void
            })
    }

    private static func takeFirst(_ call: RawCall) throws -> Value? {
        let storage = try changeable(call)
        guard let place = storage.place(from: 0) else { return nil }
        let element = storage.key(at: place)
        storage.remove(at: place)
        return element
    }

    @MemberBuilder private static var algebra: [any LibraryMember] {
        combination("union", "formUnion", "The elements of either.") { own, other in own.elements + other.elements }
        combination("intersection", "formIntersection", "The elements of both.") { own, other in
            try own.elements.filter { try other.contains($0) }
        }
        combination("subtracting", "subtract", "The elements that the other has not.") { own, other in
            try own.elements.filter { try !other.contains($0) }
        }
        combination("symmetricDifference", "formSymmetricDifference", "The elements of one but not the other.") {
            own, other in
            try own.elements.filter { try !other.contains($0) } + other.elements.filter { try !own.contains($0) }
        }
    }

    /// Elements in order, and what is among them.
    private struct Members {
        let elements: [Value]
        let table: HashStorage
        let context: CallContext

        init(_ elements: [Value], _ context: CallContext) throws {
            self.elements = elements
            self.context = context
            table = try storage(made(elements, context))
        }

        func contains(_ element: Value) throws -> Bool { try table.find(element, context.state) != nil }
    }

    @MemberBuilder private static func combination(
        _ name: String, _ changing: String, _ documentation: String,
        _ combine: @escaping (Members, Members) throws -> [Value]
    ) -> [any LibraryMember] {
        Method(
            "func \(name)<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element", documentation,
            raw: { call in
                try combined(call, combine)
            })
        Method(
            "mutating func \(changing)<S: Sequence>(_ other: S) where S.Element == Element", documentation,
            raw: { call in
                call.slots[0] = try combined(call, combine)
                return .void
            })
    }

    private static func combined(_ call: RawCall, _ combine: (Members, Members) throws -> [Value]) throws -> Value {
        let own = try Members(elements(call[0]), call.context)
        let other = try Members(call.sequence(1).array(), call.context)
        return try made(combine(own, other), call.context)
    }

    @MemberBuilder private static var relations: [any LibraryMember] {
        Method(
            "func isSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element",
            "Whether the other has all its elements.",
            raw: { call in
                .bool(try holdsAll(call.sequence(1).array(), elements(call[0]), call.context))
            })
        Method(
            "func isSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element",
            "Whether it has all elements of the other.",
            raw: { call in
                .bool(try holdsAll(elements(call[0]), call.sequence(1).array(), call.context))
            })
        Method(
            "func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element",
            "Whether no element is in both.",
            raw: { call in
                let own = try storage(call[0])
                return .bool(try call.sequence(1).first { try own.find($0, call.context.state) != nil } == nil)
            })
        Method(
            "func isStrictSubset<S: Sequence>(of other: S) -> Bool where S.Element == Element",
            "Whether the other has all its elements, and more.",
            raw: { call in
                let (own, other) = try (elements(call[0]), elements(made(call.sequence(1).array(), call.context)))
                return .bool(try own.count < other.count && holdsAll(other, own, call.context))
            })
        Method(
            "func isStrictSuperset<S: Sequence>(of other: S) -> Bool where S.Element == Element",
            "Whether it has all elements of the other, and more.",
            raw: { call in
                let (own, other) = try (elements(call[0]), elements(made(call.sequence(1).array(), call.context)))
                return .bool(try other.count < own.count && holdsAll(own, other, call.context))
            })
    }

    private static func holdsAll(_ all: [Value], _ wanted: [Value], _ context: CallContext) throws -> Bool {
        let table = try storage(made(all, context))
        return try wanted.allSatisfy { try table.find($0, context.state) != nil }
    }
}

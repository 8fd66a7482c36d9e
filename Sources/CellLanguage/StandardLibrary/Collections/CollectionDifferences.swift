/// `CollectionDifference`: what makes one collection of another.
enum CollectionDifferences {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            written: "struct CollectionDifference<ChangeElement>: RandomAccessCollection",
            "The removals and insertions that make one collection of another."
        ) {
            Typealias("typealias Change = CollectionDifferenceChange<ChangeElement>")
            Typealias("typealias Element = CollectionDifferenceChange<ChangeElement>")
            Typealias("typealias Index = CollectionDifferenceIndex<ChangeElement>")
            Field("insertions", "[CollectionDifferenceChange<ChangeElement>]", "The insertions, by their places.")
            Field("removals", "[CollectionDifferenceChange<ChangeElement>]", "The removals, by their places.")
            making
            places
            Written(
                "func inverse() -> CollectionDifference<ChangeElement>", "What undoes the changes.",
                body: """
                    CollectionDifference(
                        _insertions: removals.map { .insert(offset: $0._offset, element: $0._element, associatedWith: $0._other) },
                        removals: insertions.map { .remove(offset: $0._offset, element: $0._element, associatedWith: $0._other) })
                    """)
        }
        change
        LibraryType(
            written: "struct CollectionDifferenceIndex<ChangeElement>: Comparable, Hashable",
            "A place among the changes."
        ) {
            Field("_offset", "Int")
            Written("private init(_offset: Int)", "", body: "self._offset = _offset")
            Written(
                "static func < (left: Self, right: Self) -> Bool", "Whether the left comes first.",
                body: "left._offset < right._offset")
        }
        .nested(in: "CollectionDifference", as: "Index")
        moves
        LibraryExtension("extension CollectionDifference: Equatable where ChangeElement: Equatable")
        LibraryExtension("extension CollectionDifference: Hashable where ChangeElement: Hashable")
        LibraryExtension("extension CollectionDifferenceChange: Equatable where ChangeElement: Equatable")
        LibraryExtension("extension CollectionDifferenceChange: Hashable where ChangeElement: Hashable")
        members
    }

    @LibraryBuilder private static var change: [any LibraryItem] {
        LibraryType("enum CollectionDifferenceChange<ChangeElement>", "One insertion or removal.") {
            Case("case insert(offset: Int, element: ChangeElement, associatedWith: Int?)", "An element that is put in.")
            Case(
                "case remove(offset: Int, element: ChangeElement, associatedWith: Int?)",
                "An element that is taken out.")
            for (name, type) in [("offset", "Int"), ("element", "ChangeElement"), ("other", "Int?")] {
                Written(
                    "private var _\(name): \(type)", "",
                    body: """
                        switch self {
                        case let .insert(offset, element, other): return \(name)
                        case let .remove(offset, element, other): return \(name)
                        }
                        """)
            }
        }
        .nested(in: "CollectionDifference", as: "Change")
    }

    @MemberBuilder private static var making: [any LibraryMember] {
        Written(
            "private init(_insertions: [CollectionDifferenceChange<ChangeElement>], removals: [CollectionDifferenceChange<ChangeElement>])",
            "",
            body: """
                insertions = _insertions
                self.removals = removals
                """)
        Written(
            "init?<C: Collection>(_ changes: C) where C.Element == CollectionDifferenceChange<ChangeElement>",
            "The changes in their order; nil where two are at one place, or a move has one end.",
            body: """
                var insertions: [CollectionDifferenceChange<ChangeElement>] = []
                var removals: [CollectionDifferenceChange<ChangeElement>] = []
                for change in changes {
                    if case .insert = change { insertions.append(change) } else { removals.append(change) }
                }
                insertions.sort { $0._offset < $1._offset }
                removals.sort { $0._offset < $1._offset }
                for list in [insertions, removals] {
                    for (place, change) in list.enumerated() {
                        if change._offset < 0 || place > 0 && list[place - 1]._offset == change._offset { return nil }
                    }
                }
                for (own, others) in [(insertions, removals), (removals, insertions)] {
                    for change in own {
                        guard let other = change._other else { continue }
                        guard let end = others.first(where: { $0._offset == other }), end._other == change._offset else {
                            return nil
                        }
                    }
                }
                self.insertions = insertions
                self.removals = removals
                """)
    }

    /// Removals come first, the last of them before the others: in this order they can be applied one by one.
    @MemberBuilder private static var places: [any LibraryMember] {
        let index = "CollectionDifferenceIndex<ChangeElement>"
        Written("var startIndex: \(index)", "The first place.", body: "\(index)(_offset: 0)")
        Written(
            "var endIndex: \(index)", "The place behind the last.",
            body: "\(index)(_offset: removals.count + insertions.count)")
        Written(
            "func index(after index: \(index)) -> \(index)", "The next place.",
            body: "\(index)(_offset: index._offset + 1)")
        Written(
            "func index(before index: \(index)) -> \(index)", "The place before.",
            body: "\(index)(_offset: index._offset - 1)")
        Written(
            "subscript(position: \(index)) -> CollectionDifferenceChange<ChangeElement>", "A change.",
            body: """
                let place = position._offset
                return place < removals.count ? removals[removals.count - 1 - place] : insertions[place - removals.count]
                """)
    }

    @LibraryBuilder private static var moves: [any LibraryItem] {
        LibraryExtension("extension CollectionDifference where ChangeElement: Hashable") {
            Written(
                "func inferringMoves() -> CollectionDifference<ChangeElement>",
                "The same changes; what is removed once and inserted once says that it is moved.",
                body: """
                    var removed: [ChangeElement: [Int]] = [:]
                    var inserted: [ChangeElement: [Int]] = [:]
                    for change in removals { removed[change._element, default: []].append(change._offset) }
                    for change in insertions { inserted[change._element, default: []].append(change._offset) }
                    func isMoved(_ element: ChangeElement) -> Bool {
                        removed[element]?.count == 1 && inserted[element]?.count == 1
                    }
                    return CollectionDifference(
                        _insertions: insertions.map { change in
                            guard isMoved(change._element) else { return change }
                            return .insert(
                                offset: change._offset, element: change._element,
                                associatedWith: removed[change._element]?.first)
                        },
                        removals: removals.map { change in
                            guard isMoved(change._element) else { return change }
                            return .remove(
                                offset: change._offset, element: change._element,
                                associatedWith: inserted[change._element]?.first)
                        })
                    """)
        }
    }

    @LibraryBuilder private static var members: [any LibraryItem] {
        LibraryExtension("extension BidirectionalCollection") {
            Method(
                "func difference<C: BidirectionalCollection>(from other: C, by areEquivalent: (C.Element, Element) -> Bool) -> CollectionDifference<Element> where C.Element == Element",
                "What makes this collection of the other, compared by a function.",
                raw: { call in
                    let areEquivalent = try call.function(2)
                    return try difference(call) { try areEquivalent.call($0, $1).bool }
                })
        }
        LibraryExtension("extension BidirectionalCollection where Self.Element: Equatable") {
            Method(
                "func difference<C: BidirectionalCollection>(from other: C) -> CollectionDifference<Element> where C.Element == Element",
                "What makes this collection of the other.",
                raw: { call in
                    let context = call.context
                    return try difference(call) { try context.areEqual($0, $1) }
                })
        }
        LibraryExtension("extension RangeReplaceableCollection") {
            Written(
                "func applying(_ difference: CollectionDifference<Element>) -> Self?",
                "The collection after the changes; nil where they do not fit.",
                body: """
                    var result = Self()
                    var (place, offset, length) = (startIndex, 0, 0)
                    var removals = difference.removals[...]
                    var insertions = difference.insertions[...]
                    while true {
                        if let change = removals.first, change._offset == offset {
                            if place == endIndex { return nil }
                            removals.removeFirst()
                        } else if let change = insertions.first, change._offset == length {
                            insertions.removeFirst()
                            result.append(change._element)
                            length += 1
                            continue
                        } else if place != endIndex {
                            result.append(self[place])
                            length += 1
                        } else {
                            return removals.isEmpty && insertions.isEmpty ? result : nil
                        }
                        offset += 1
                        formIndex(after: &place)
                    }
                    """)
        }
    }

    /// The changes that Swift's own algorithm finds.
    private static func difference(_ call: RawCall, _ areEqual: (Value, Value) throws -> Bool) throws -> Value {
        let (own, other) = try (call.sequence(0).array(), call.sequence(1).array())
        var failure: (any Error)?
        let found = own.difference(from: other) { left, right in
            if failure != nil { return true }
            do {
                try call.context.checkInterrupt()
                return try areEqual(left, right)
            } catch {
                failure = error
                return true
            }
        }
        if let failure { throw failure }
        let type = call.table.member("Change", of: call.result)
        guard let cases = type.nominal?.cases, cases.count == 2 else { throw LibraryTrap("a difference has two kinds") }
        func value(_ change: CollectionDifference<Value>.Change) -> Value {
            switch change {
            case .insert(let offset, let element, _):
                .object(EnumValue(cases[0], type: type, payload: [.int(offset), element, .none]))
            case .remove(let offset, let element, _):
                .object(EnumValue(cases[1], type: type, payload: [.int(offset), element, .none]))
            }
        }
        return .record(
            Record.of(call.result, [.array(found.insertions.map(value)), .array(found.removals.map(value))]))
    }
}

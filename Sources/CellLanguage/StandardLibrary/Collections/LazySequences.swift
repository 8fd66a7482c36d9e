/// `lazy`, and sequences and iterators whose type does not say where the elements come from.
enum LazySequences {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension Sequence") {
            Property(
                "var lazy: LazySequence<Element> { get }",
                "The same elements, transformed only when they are asked for.",
                raw: { call in
                    DrawnSequence.over(try call.sequence(0)) { base, context in { try base.next(context.state) } }
                })
        }
        LibraryType("struct LazySequence<Element>: Collection", "Elements that are made when they are asked for.") {
            Typealias("typealias SubSequence = ArraySlice<Element>")
            Iteration(of: "Element", DrawnSequence.iteration)
            places
            transformations
            parts
        }
        erased
        iterators
    }

    /// A lazy sequence is asked for its elements in turn: it has no places of its own.
    @MemberBuilder private static var places: [any LibraryMember] {
        for name in ["startIndex", "endIndex"] {
            Property(
                "var \(name): Int { get }", "Not there: make an array first.", raw: { _ in throw hasNoPlaces })
        }
        Method(
            "func index(after index: Int) -> Int", "Not there: make an array first.",
            raw: { _ in throw hasNoPlaces })
        Subscript("subscript(index: Int) -> Element { get }", "Not there: make an array first.") {
            (_: CellSequence, _: Int) -> Value in throw hasNoPlaces
        }
    }

    private static let hasNoPlaces = LibraryTrap(
        "the places of a lazy sequence are not part of the cell language: make an array of it, as in 'Array(numbers)'")

    @MemberBuilder private static var transformations: [any LibraryMember] {
        Method(
            "func map<T>(_ transform: @escaping (Element) -> T) -> LazySequence<T>", "What `transform` makes of each.",
            raw: { call in
                let transform = try call.function(1)
                return DrawnSequence.over(try call.sequence(0)) { base, context in
                    { try base.next(context.state).map { try transform.call($0) } }
                }
            })
        Method(
            "func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazySequence<Element>",
            "Those that pass the test.",
            raw: { call in
                let isIncluded = try call.function(1)
                return DrawnSequence.over(try call.sequence(0)) { base, context in
                    {
                        while let next = try base.next(context.state) { if try isIncluded.test(next) { return next } }
                        return nil
                    }
                }
            })
        Method(
            "func compactMap<T>(_ transform: @escaping (Element) -> T?) -> LazySequence<T>",
            "What `transform` makes of each, nils left out.",
            raw: { call in
                let transform = try call.function(1)
                let wrapped = call.result.arguments.first ?? .any
                return DrawnSequence.over(try call.sequence(0)) { base, context in
                    {
                        while let next = try base.next(context.state) {
                            let made = try transform.call(next)
                            if !made.isNone { return made.unwrapped(from: wrapped) }
                        }
                        return nil
                    }
                }
            })
        Method(
            "func flatMap<S: Sequence>(_ transform: @escaping (Element) -> S) -> LazySequence<S.Element>",
            "The elements of all that `transform` gives.",
            raw: { call in
                let transform = try call.function(1)
                let inner = transform.type.result
                return DrawnSequence.over(try call.sequence(0)) { base, context in
                    var current: CellIterator?
                    return {
                        while true {
                            if let next = try current?.next(context.state) { return next }
                            guard let outer = try base.next(context.state) else { return nil }
                            current = try Iterators.make(transform.call(outer), inner, context)
                        }
                    }
                }
            })
    }

    @MemberBuilder private static var parts: [any LibraryMember] {
        Method(
            "func prefix(_ maxLength: Int) -> LazySequence<Element>", "The first elements.",
            raw: { call in
                let count = call[1].int
                return DrawnSequence.over(try call.sequence(0)) { base, context in
                    var left = count
                    return {
                        guard left > 0 else { return nil }
                        left -= 1
                        return try base.next(context.state)
                    }
                }
            })
        Method(
            "func dropFirst(_ count: Int = 1) -> LazySequence<Element>", "All but the first elements.",
            raw: { call in
                let count = call[1].int
                return DrawnSequence.over(try call.sequence(0)) { base, context in
                    var toSkip = count
                    return {
                        while toSkip > 0 {
                            toSkip -= 1
                            if try base.next(context.state) == nil { return nil }
                        }
                        return try base.next(context.state)
                    }
                }
            })
        Method(
            "func prefix(while test: @escaping (Element) -> Bool) -> LazySequence<Element>",
            "The elements before the first that fails the test.",
            raw: { call in
                let test = try call.function(1)
                return DrawnSequence.over(try call.sequence(0)) { base, context in
                    var isOver = false
                    return {
                        guard !isOver, let next = try base.next(context.state) else { return nil }
                        isOver = try !test.test(next)
                        return isOver ? nil : next
                    }
                }
            })
        Method(
            "func drop(while test: @escaping (Element) -> Bool) -> LazySequence<Element>",
            "The elements from the first on that fails the test.",
            raw: { call in
                let test = try call.function(1)
                return DrawnSequence.over(try call.sequence(0)) { base, context in
                    var isDropping = true
                    return {
                        while let next = try base.next(context.state) {
                            if isDropping, try test.test(next) { continue }
                            isDropping = false
                            return next
                        }
                        return nil
                    }
                }
            })
    }

    // MARK: Without the type of the source

    @LibraryBuilder private static var erased: [any LibraryItem] {
        LibraryType("struct AnySequence<Element>: Sequence", "A sequence of elements, whatever they come from.") {
            Iteration(of: "Element", DrawnSequence.iteration)
            Initializer(
                "init<S: Sequence>(_ base: S) where S.Element == Element", "The elements of a sequence.",
                raw: { call in
                    DrawnSequence.over(try call.sequence(0)) { base, context in { try base.next(context.state) } }
                })
            Initializer(
                "init<I: IteratorProtocol>(_ makeIterator: @escaping () -> I) where I.Element == Element",
                "What the iterators give that `makeIterator` makes.",
                raw: { call in
                    let make = try call.function(0)
                    let type = make.type.result
                    return .object(DrawnSequence { try Iterators.make(make.call(), type, $0) })
                })
            Method(
                "func makeIterator() -> AnyIterator<Element>", "Gives the elements one by one.",
                raw: { call in .object(try call.sequence(0).makeIterator()) })
        }
        LibraryType(
            "struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol", "Values made one after the other."
        ) {
            Iteration(of: "Element", DrawnSequence.iteration)
            Method("mutating func next() -> Element?", "The next value; nil at the end.", raw: DrawnSequence.next)
        }
        Typealias("typealias UnfoldFirstSequence<T> = UnfoldSequence<T, (T?, Bool)>")
        Function(
            "func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldFirstSequence<T>",
            "The value, then what `next` makes of each, until it gives nil.",
            raw: { call in
                let (first, next) = (call[0], try call.function(1))
                let type = call.result.arguments.first ?? .any
                return .object(
                    DrawnSequence { _ in
                        var upcoming: Value? = first
                        var isFirst = true
                        return ClosureIterator {
                            guard let current = upcoming else { return nil }
                            defer { isFirst = false }
                            if isFirst { return current }
                            let made = try next.call(current)
                            upcoming = made.isNone ? nil : made.unwrapped(from: type)
                            return upcoming
                        }
                    })
            })
        Function(
            "func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State>",
            "What `next` gives, which may change the state, until it gives nil.",
            raw: { call in
                let (first, next) = (call[0], try call.function(1))
                let type = call.result.arguments.first ?? .any
                return .object(
                    DrawnSequence { _ in
                        var state = first
                        var isOver = false
                        return ClosureIterator {
                            if isOver { return nil }
                            let made = try next.mutate(&state)
                            isOver = made.isNone
                            return isOver ? nil : made.unwrapped(from: type)
                        }
                    })
            })
    }

    @LibraryBuilder private static var iterators: [any LibraryItem] {
        LibraryType("struct AnyIterator<Element>: Sequence, IteratorProtocol", "An iterator, whatever it walks.") {
            Iteration(of: "Element", DrawnSequence.iteration)
            Initializer(
                "init(_ body: @escaping () -> Element?)", "What `body` gives, until it gives nil.",
                raw: { call in
                    let body = try call.function(0)
                    let type = call.result.arguments.first ?? .any
                    return .object(
                        ClosureIterator {
                            let made = try body.call()
                            return made.isNone ? nil : made.unwrapped(from: type)
                        })
                })
            Initializer(
                "init<I: IteratorProtocol>(_ base: I) where I.Element == Element", "What another iterator gives.",
                raw: { call in .object(try call.sequence(0).makeIterator()) })
            // It is shared by its copies, so that drawing from it changes no value.
            Method("func next() -> Element?", "The next element; nil at the end.", raw: DrawnSequence.next)
        }
        LibraryType(
            "struct IndexingIterator<Elements: Sequence>: Sequence, IteratorProtocol",
            "Gives a collection's elements one by one."
        ) {
            Iteration(of: "Elements.Element", DrawnSequence.iteration)
            Method(
                "mutating func next() -> Elements.Element?", "The next element; nil at the end.",
                raw: DrawnSequence.next)
        }
        LibraryType(
            written: "struct IteratorSequence<Base: IteratorProtocol>: Sequence, IteratorProtocol",
            "The elements that an iterator still gives."
        ) {
            Field("_base", "Base")
            Typealias("typealias Element = Base.Element")
            Written("init(_ base: Base)", "What the iterator gives.", body: "_base = base")
            Written(
                "mutating func next() -> Base.Element?", "The next element; nil at the end.", body: "_base.next()")
        }
        LibraryExtension("extension Collection") {
            Iteration.maker
        }
        LibraryExtension("extension Sequence where Self: IteratorProtocol") {
            Method("func makeIterator() -> Self", "The iterator itself.", raw: { $0[0] })
        }
    }
}

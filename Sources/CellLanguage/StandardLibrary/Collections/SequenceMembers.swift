/// What every sequence can do: transforming, searching, folding.
enum SequenceMembers {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryExtension("extension Sequence") {
            transforming
            folding
            searching
            pairing
        }
        LibraryExtension("extension Sequence where Element: Equatable") {
            Method("func contains(_ element: Element) -> Bool", "Whether an element is equal to the given one.") {
                (elements: CellSequence, wanted: Value) in
                switch (elements.value, wanted) {
                case (.ints(let numbers), .int(let wanted)): numbers.contains(wanted)
                case (.doubles(let numbers), .double(let wanted)): numbers.contains(wanted)
                default: try elements.first { try elements.context.areEqual($0, wanted) } != nil
                }
            }
            Method(
                "func elementsEqual<S: Sequence>(_ other: S) -> Bool where S.Element == Element",
                "Whether both have equal elements in the same order."
            ) {
                (elements: CellSequence, other: CellSequence) in
                try Equality.equal(.array(elements.array()), .array(other.array()), elements.context.state)
            }
            Method(
                "func starts<S: Sequence>(with prefix: S) -> Bool where S.Element == Element",
                "Whether it begins with the elements of `prefix`."
            ) {
                (elements: CellSequence, prefix: CellSequence) in
                let wanted = try prefix.array()
                let start = try elements.prefix(wanted.count)
                return try Equality.equal(.array(start), .array(wanted), elements.context.state)
            }
        }
    }

    @MemberBuilder private static var transforming: [any LibraryMember] {
        Method(
            "func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]",
            "What `transform` makes of each element.",
            raw: { call in
                let transform = try call.function(1)
                let elements = try call.sequence(0)
                var result = try call.arrayBuilder(capacity: elements.value.count)
                try elements.each { try result.append(transform.call($0)) }
                return result.array
            })
        Method(
            "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]",
            "The elements that pass the test.",
            raw: { call in
                let isIncluded = try call.function(1)
                var result = try call.arrayBuilder()
                try call.sequence(0).each { if try isIncluded.test($0) { try result.append($0) } }
                return result.array
            })
        Method(
            "func compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]",
            "What `transform` makes of each element, nils left out.", raw: present)
        Method(
            "func flatMap<S: Sequence>(_ transform: (Element) throws -> S) rethrows -> [S.Element]",
            "The elements of all that `transform` gives.",
            raw: { call in
                let transform = try call.function(1)
                let inner = transform.type.result
                var result = try call.arrayBuilder()
                try call.sequence(0).each {
                    let part = try CellSequence.fromCell(transform.call($0), as: inner, in: call.context)
                    try part.each { try result.append($0) }
                }
                return result.array
            })
        Method(
            "@_disfavoredOverload func flatMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]",
            "What `transform` makes of each element, nils left out: the older name of `compactMap`.", raw: present)
        Method("func forEach(_ body: (Element) throws -> Void) rethrows", "Calls `body` with each element.") {
            (elements: CellSequence, body: CellFunction) in try elements.each { _ = try body.call($0) }
        }
    }

    /// What a function makes of the elements, where that is not nil.
    private static func present(_ call: RawCall) throws -> Value {
        let transform = try call.function(1)
        let wrapped = call.result.arguments.first ?? .any
        var result = try call.arrayBuilder()
        try call.sequence(0).each {
            let value = try transform.call($0)
            if !value.isNone { try result.append(value.unwrapped(from: wrapped)) }
        }
        return result.array
    }

    @MemberBuilder private static var folding: [any LibraryMember] {
        Method(
            "func reduce<Result>(_ start: Result, _ next: (Result, Element) throws -> Result) rethrows -> Result",
            "Combines the elements one by one, beginning with `start`."
        ) { (elements: CellSequence, start: Value, next: CellFunction) in
            var result = start
            try elements.each { result = try next.call(result, $0) }
            return result
        }
        Method(
            "func reduce<Result>(into start: Result, _ update: (inout Result, Element) throws -> ()) rethrows -> Result",
            "Lets `update` change the result with each element."
        ) { (elements: CellSequence, start: Value, update: CellFunction) in
            var result = start
            try elements.each { _ = try update.mutate(&result, $0) }
            return result
        }
    }

    @MemberBuilder private static var searching: [any LibraryMember] {
        Method(
            "func contains(where test: (Element) throws -> Bool) rethrows -> Bool",
            "Whether an element passes the test."
        ) {
            (elements: CellSequence, test: CellFunction) in try elements.first { try test.test($0) } != nil
        }
        Method(
            "func allSatisfy(_ test: (Element) throws -> Bool) rethrows -> Bool", "Whether all elements pass the test."
        ) {
            (elements: CellSequence, test: CellFunction) in try elements.first { try !test.test($0) } == nil
        }
        Method(
            "func first(where test: (Element) throws -> Bool) rethrows -> Element?",
            "The first element that passes the test."
        ) {
            (elements: CellSequence, test: CellFunction) in try elements.first { try test.test($0) }
        }
        Method("func count(where test: (Element) throws -> Bool) rethrows -> Int", "How many elements pass the test.") {
            (elements: CellSequence, test: CellFunction) in
            var count = 0
            try elements.each { if try test.test($0) { count += 1 } }
            return count
        }
        Method(
            "func elementsEqual<S: Sequence>(_ other: S, by areEqual: (Element, S.Element) throws -> Bool) rethrows -> Bool",
            "Whether the elements of both are equal in pairs, as `areEqual` says."
        ) { (elements: CellSequence, other: CellSequence, areEqual: CellFunction) in
            try elements.array().elementsEqual(other.array()) { try areEqual.call($0, $1).bool }
        }
        Property("var underestimatedCount: Int { get }", "How many elements there are at least.") {
            (elements: CellSequence) in
            elements.value.count
        }
    }

    @MemberBuilder private static var pairing: [any LibraryMember] {
        Method(
            "func enumerated() -> EnumeratedSequence<Self>", "The elements with their numbers from 0 on.",
            raw: { call in
                .record(Record.of(call.result, [call[0]]))
            })
    }
}

extension CellSequence {
    /// Calls `body` with every element.
    func each(_ body: (Value) throws -> Void) throws {
        try forEach {
            try body($0)
            return true
        }
    }

    /// The first element that passes a test.
    func first(where test: (Value) throws -> Bool) throws -> Value? {
        var found: Value?
        try forEach { element in
            guard try test(element) else { return true }
            found = element
            return false
        }
        return found
    }

    /// The first `count` elements.
    func prefix(_ count: Int) throws -> [Value] {
        var result: [Value] = []
        guard count > 0 else { return result }
        try forEach {
            try context.state.admitGrowth(from: result.count, to: result.count + 1)
            result.append($0)
            return result.count < count
        }
        return result
    }
}

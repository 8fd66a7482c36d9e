/// `Dictionary`. Its entries keep the order in which their keys were added, in loops and in print: Swift leaves the order
/// open and draws another in every process, and a replayed notebook needs one.
enum DictionaryType {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType(
            "struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral",
            "Values by their keys.",
            role: .dictionary
        ) {
            Typealias("typealias Element = (key: Key, value: Value)")
            Typealias("typealias Index = DictionaryIndex")
            Typealias("typealias SubSequence = ArraySlice<Element>")
            Typealias("typealias Keys = DictionaryKeys<Key, Value>")
            Typealias("typealias Values = DictionaryValues<Key, Value>")
            Typealias("typealias Iterator = IndexingIterator<[Key: Value]>")
            initializers
            access
            changes
            transformations
        }
        LibraryExtension("extension Dictionary: Equatable where Value: Equatable") {
            Operator(
                "static func == (left: [Key: Value], right: [Key: Value]) -> Bool", "Whether the entries are equal."
            ) {
                (left: Value, right: Value, context: CallContext) in try context.areEqual(left, right)
            }
        }
        LibraryExtension("extension Dictionary: Hashable where Value: Hashable")
    }

    // MARK: Storage

    static func storage(_ value: Value) throws -> HashStorage {
        guard case .dictionary(let storage) = value else { throw LibraryTrap("a dictionary was expected") }
        return storage
    }

    /// The storage in a slot, made its only owner's.
    private static func changeable(_ call: RawCall) throws -> HashStorage {
        var storage = try storage(call.slots[0])
        call.slots[0] = .none
        if !isKnownUniquelyReferenced(&storage) { storage = HashStorage(copying: storage) }
        call.slots[0] = .dictionary(storage)
        return storage
    }

    private static func pair(_ key: Value, _ value: Value, _ type: Type) -> Value {
        .record(Record.of(type, [key, value]))
    }

    private static func fields(_ element: Value) throws -> (Value, Value) {
        guard case .record(let record) = element, record.count == 2 else {
            throw LibraryTrap("a pair was expected")
        }
        return (record.fields[0], record.fields[1])
    }

    // MARK: Members

    @MemberBuilder private static var initializers: [any LibraryMember] {
        Initializer("init()", "An empty dictionary.", raw: { _ in .dictionary(HashStorage()) })
        Initializer(
            "init(minimumCapacity: Int)", "An empty dictionary with room.", raw: { _ in .dictionary(HashStorage()) })
        Initializer(
            "init<S: Sequence>(uniqueKeysWithValues pairs: S) where S.Element == (Key, Value)",
            "A dictionary of pairs; a key that comes twice ends the run.",
            raw: { call in
                let result = HashStorage()
                try call.sequence(0).each {
                    let (key, value) = try fields($0)
                    guard try result.insert(key, value, call.context.state).added else {
                        throw LibraryTrap(
                            "the key \(try call.context.debugDescribe(key, as: call.result.arguments[0])) comes twice")
                    }
                }
                return .dictionary(result)
            })
        Initializer(
            "init<S: Sequence>(_ pairs: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value)",
            "A dictionary of pairs; values of the same key are combined.",
            raw: { call in
                let result = HashStorage()
                let combine = try call.function(1)
                try call.sequence(0).each {
                    let (key, value) = try fields($0)
                    try add(key, value, to: result, combine, call.context)
                }
                return .dictionary(result)
            })
        Initializer(
            "init<S: Sequence>(grouping elements: S, by key: (S.Element) throws -> Key) rethrows where Value == [S.Element]",
            "The elements by what `key` says of them.", raw: group)
    }

    private static func add(
        _ key: Value, _ value: Value, to storage: HashStorage, _ combine: CellFunction, _ context: CallContext
    ) throws {
        let (place, added) = try storage.insert(key, value, context.state)
        if !added { storage.setValue(try combine.call(storage.value(at: place), value), at: place) }
    }

    private static func group(_ call: RawCall) throws -> Value {
        let groups = HashStorage()
        var members: [[Value]] = []
        let key = try call.function(1)
        try call.sequence(0).each { element in
            let (place, added) = try groups.insert(key.call(element), .int(members.count), call.context.state)
            if added { members.append([]) }
            members[groups.value(at: place).int].append(element)
        }
        let element = call.result.arguments.last?.arguments.first ?? .any
        for place in groups.places {
            groups.setValue(.array(members[groups.value(at: place).int], of: element), at: place)
        }
        return .dictionary(groups)
    }

    @MemberBuilder private static var access: [any LibraryMember] {
        Property("var count: Int { get }", "The number of entries.", inline: Inline.count)
        Property("var isEmpty: Bool { get }", "Whether there is no entry.", inline: Inline.isEmpty)
        Property(
            "var keys: DictionaryKeys<Key, Value> { get }", "The keys in the order in which they were added.",
            raw: { .array(try storage($0[0]).entries.map(\.key)) })
        Property(
            "var values: DictionaryValues<Key, Value> { get }",
            "The values in the order in which their keys were added.",
            raw: { .array(try storage($0[0]).entries.map(\.value)) })
        Subscript(
            "subscript(key: Key) -> Value? { get set }",
            "The value of a key; nil where it is not there, and to take it away.",
            raw: { call in
                let storage = try storage(call[0])
                return call.optional(try storage.find(call[1], call.context.state).map { storage.value(at: $0) })
            },
            set: { call in
                let storage = try changeable(call)
                if call[1].isNone {
                    _ = try storage.remove(call[2], call.context.state)
                } else {
                    let wrapped = call.types.parameters[0].arguments.last ?? .any
                    try storage.set(call[2], call[1].unwrapped(from: wrapped), call.context.state)
                }
            })
        Method(
            "func index(forKey key: Key) -> DictionaryIndex?", "The place of a key; nil where it is not there.",
            raw: { call in
                call.optional(try storage(call[0]).find(call[1], call.context.state).map { .int($0) })
            })
        Subscript(
            "subscript(position: DictionaryIndex) -> Element { get }", "The entry at a place.",
            raw: { call in
                let storage = try storage(call[0])
                let place = try checked(call[1].int, storage)
                return pair(storage.key(at: place), storage.value(at: place), call.result)
            })
        Subscript(
            "subscript(key: Key, default fallback: @autoclosure () -> Value) -> Value { get set }",
            "The value of a key, or a fallback.",
            raw: { call in
                let storage = try storage(call[0])
                if let place = try storage.find(call[1], call.context.state) { return storage.value(at: place) }
                return try call.function(2).call()
            },
            set: { call in try changeable(call).set(call[2], call[1], call.context.state) })
    }

    @MemberBuilder private static var changes: [any LibraryMember] {
        Method(
            "@discardableResult mutating func updateValue(_ value: Value, forKey key: Key) -> Value?",
            "Sets a key's value and returns the old one.",
            raw: { call in
                let storage = try changeable(call)
                let (place, added) = try storage.insert(call[2], call[1], call.context.state)
                if added { return .none }
                let old = storage.value(at: place)
                storage.setValue(call[1], at: place)
                return call.optional(old)
            })
        Method(
            "@discardableResult mutating func removeValue(forKey key: Key) -> Value?",
            "Takes an entry out and returns its value.",
            raw: { call in
                call.optional(try changeable(call).remove(call[1], call.context.state))
            })
        Method(
            "mutating func removeAll(keepingCapacity: Bool = false)", "Takes all entries out.",
            raw: { call in
                call.slots[0] = .dictionary(HashStorage())
                return .void
            })
        for (kind, constraint) in [("[Key: Value]", ""), ("S", " where S.Element == (Key, Value)")] {
            let generics = constraint.isEmpty ? "" : "<S: Sequence>"
            Method(
                "mutating func merge\(generics)(_ other: \(kind), uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows\(constraint)",
                "Adds entries; values of the same key are combined.",
                raw: { call in
                    call.slots[0] = try merged(call)
                    return .void
                })
            Method(
                "func merging\(generics)(_ other: \(kind), uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]\(constraint)",
                "The entries of both; values of the same key are combined.", raw: merged)
        }
        Method(
            "mutating func popFirst() -> Element?", "Takes an entry out; nil where there is none.",
            raw: { call in
                let storage = try changeable(call)
                guard let place = storage.place(from: 0) else { return .none }
                let entry = pair(storage.key(at: place), storage.value(at: place), call.result.arguments.first ?? .any)
                storage.remove(at: place)
                return entry
            })
        Method("mutating func reserveCapacity(_ count: Int)", "Makes room.", raw: { _ in .void })
        Method(
            "@discardableResult mutating func remove(at index: DictionaryIndex) -> Element", "Takes an entry out.",
            raw: { call in
                let storage = try changeable(call)
                let place = try checked(call[1].int, storage)
                let entry = pair(storage.key(at: place), storage.value(at: place), call.result)
                storage.remove(at: place)
                return entry
            })
    }

    private static func merged(_ call: RawCall) throws -> Value {
        let combine = try call.function(2)
        let target = HashStorage(copying: try storage(call[0]))
        try call.sequence(1).each {
            let (key, value) = try fields($0)
            try add(key, value, to: target, combine, call.context)
        }
        return .dictionary(target)
    }

    /// A place that holds an entry.
    private static func checked(_ place: Int, _ storage: HashStorage) throws -> Int {
        guard place >= 0, storage.place(from: place) == place else {
            throw LibraryTrap("there is no entry at this index")
        }
        return place
    }

    @MemberBuilder private static var transformations: [any LibraryMember] {
        Method(
            "func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]",
            "The same keys with what `transform` makes of the values.",
            raw: { call in
                let transform = try call.function(1)
                let result = HashStorage()
                for (key, value) in try storage(call[0]).entries {
                    try call.context.checkInterrupt()
                    try result.set(key, transform.call(value), call.context.state)
                }
                return .dictionary(result)
            })
        Method(
            "func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T]",
            "As mapValues, nils left out.",
            raw: { call in
                let transform = try call.function(1)
                let wrapped = call.result.arguments.last ?? .any
                let result = HashStorage()
                for (key, value) in try storage(call[0]).entries {
                    let made = try transform.call(value)
                    if !made.isNone { try result.set(key, made.unwrapped(from: wrapped), call.context.state) }
                }
                return .dictionary(result)
            })
        Method(
            "func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Key: Value]",
            "The entries that pass the test.",
            raw: { call in
                let isIncluded = try call.function(1)
                let element = call.elementType(0)
                let result = HashStorage()
                for (key, value) in try storage(call[0]).entries where try isIncluded.test(pair(key, value, element)) {
                    try result.set(key, value, call.context.state)
                }
                return .dictionary(result)
            })
    }
}

/// The keys and the values of a dictionary as collections.
enum DictionaryParts {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryType("struct DictionaryIndex: Hashable", "A place in a dictionary.") {}
        LibraryType("struct DictionaryKeys<Key: Hashable, Value>: Collection", "A dictionary's keys.") {
            Typealias("typealias Element = Key")
            Typealias("typealias SubSequence = ArraySlice<Element>")
        }
        .nested(in: "Dictionary", as: "Keys")
        LibraryType("struct DictionaryValues<Key: Hashable, Value>: Collection", "A dictionary's values.") {
            Typealias("typealias Element = Value")
            Typealias("typealias SubSequence = ArraySlice<Element>")
        }
        .nested(in: "Dictionary", as: "Values")
    }
}

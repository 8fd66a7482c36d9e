extension JSON {
    /// The members of a JSON object, in the order they were written.
    ///
    /// Keys are compared code point by code point, not by Swift's canonical equivalence, so that two spellings of `é`
    /// stay two members. Looking a key up costs time in proportion to the members, which are few in notebooks and
    /// messages. Equality disregards the order.
    public struct Object: Sendable {
        /// The members in order; no key occurs twice.
        public private(set) var members: [Member] = []

        /// A key with its value.
        public struct Member: Sendable, Hashable {
            /// The name.
            public let key: String
            /// The value.
            public var value: JSON
        }

        /// Creates an empty object.
        public init() {}

        /// Creates an object from keys and values; of two with one key the last value counts, at the first one's place.
        public init(_ pairs: some Sequence<(String, JSON)>) {
            members = Object.unique(pairs.map { Member(key: $0.0, value: $0.1) })
        }

        /// Creates an object from members that may repeat keys.
        init(parsed: [Member]) { members = Object.unique(parsed) }

        /// The value at `key`; assigning nil removes the member, a new key goes to the end.
        public subscript(key: String) -> JSON? {
            get { position(of: key).map { members[$0].value } }
            set {
                switch (position(of: key), newValue) {
                case (let position?, let value?): members[position].value = value
                case (let position?, nil): members.remove(at: position)
                case (nil, let value?): members.append(Member(key: key, value: value))
                case (nil, nil): break
                }
            }
        }

        /// The keys in order.
        public var keys: [String] { members.map(\.key) }
        /// The number of members.
        public var count: Int { members.count }
        /// Whether there are no members.
        public var isEmpty: Bool { members.isEmpty }
        /// The members in the order of their keys' code points, as Python sorts them.
        public var sortedMembers: [Member] { members.sorted { Object.precedes($0.key, $1.key) } }

        /// Takes over all members of `other`; where a key is in both, the value of `other`.
        public mutating func merge(_ other: Object) {
            for member in other.members { self[member.key] = member.value }
        }

        private func position(of key: String) -> Int? {
            members.firstIndex { Object.same($0.key, key) }
        }

        private static func same(_ left: String, _ right: String) -> Bool {
            left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
        }

        private static func precedes(_ left: String, _ right: String) -> Bool {
            left.utf8.lexicographicallyPrecedes(right.utf8)
        }

        /// Drops repeated keys without comparing every key with every other.
        private static func unique(_ members: [Member]) -> [Member] {
            let order = members.indices.sorted { left, right in
                if precedes(members[left].key, members[right].key) { return true }
                return same(members[left].key, members[right].key) && left < right
            }
            var result = members
            var dropped: [Int] = []
            var first = order.first ?? 0
            for index in order.dropFirst() {
                guard same(members[first].key, members[index].key) else {
                    first = index
                    continue
                }
                result[first].value = members[index].value
                dropped.append(index)
            }
            for index in dropped.sorted(by: >) { result.remove(at: index) }
            return result
        }
    }
}

extension JSON.Object: Hashable {
    /// Whether both hold the same members, in whatever order.
    public static func == (left: Self, right: Self) -> Bool {
        left.members == right.members || (left.count == right.count && left.sortedMembers == right.sortedMembers)
    }

    /// Hashes the members in sorted order.
    public func hash(into hasher: inout Hasher) { hasher.combine(sortedMembers) }
}

extension JSON.Object: ExpressibleByDictionaryLiteral {
    /// Members in the order they are written; of two with one key the last counts.
    public init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements) }
}

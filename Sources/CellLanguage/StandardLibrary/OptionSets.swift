/// `OptionSet`: sets whose members are bits of a raw value.
enum OptionSets {
    @LibraryBuilder static var items: [any LibraryItem] {
        LibraryProtocol(
            "protocol OptionSet: RawRepresentable, SetAlgebra, Hashable", "A set of options, a bit each."
        ) {
            Requires("init(rawValue: RawValue)")
        }
        LibraryExtension("extension OptionSet") {
            Initializer("init()", "No option.", raw: { try made(0, $0.result, $0) })
            Initializer(
                "init(arrayLiteral elements: Self...)", "All options of a literal.",
                raw: { call in
                    try made(call[0].elements.reduce(0) { try $0 | bits($1, call.result, call) }, call.result, call)
                })
            Initializer(
                "init<S: Sequence>(_ elements: S) where S.Element == Self", "All options of a sequence.",
                raw: { call in
                    let elements = try call.sequence(0).array()
                    return try made(elements.reduce(0) { try $0 | bits($1, call.result, call) }, call.result, call)
                })
            Property("var isEmpty: Bool { get }", "Whether there is no option.", raw: { .bool(try own($0) == 0) })
            questions
            combination("union", "formUnion", "The options of either.") { $0 | $1 }
            combination("intersection", "formIntersection", "The options of both.") { $0 & $1 }
            combination("subtracting", "subtract", "The options that the other has not.") { $0 & ~$1 }
            combination("symmetricDifference", "formSymmetricDifference", "The options of one but not the other.") {
                $0 ^ $1
            }
            changes
        }
    }

    @MemberBuilder private static var questions: [any LibraryMember] {
        Method(
            "func contains(_ member: Self) -> Bool", "Whether all options of `member` are there.",
            raw: { .bool(try own($0) & other($0) == other($0)) })
        Method(
            "func isSubset(of other: Self) -> Bool", "Whether the other has all its options.",
            raw: { .bool(try own($0) & other($0) == own($0)) })
        Method(
            "func isSuperset(of other: Self) -> Bool", "Whether it has all options of the other.",
            raw: { .bool(try own($0) & other($0) == other($0)) })
        Method(
            "func isDisjoint(with other: Self) -> Bool", "Whether no option is in both.",
            raw: { .bool(try own($0) & other($0) == 0) })
    }

    @MemberBuilder private static var changes: [any LibraryMember] {
        Written(
            "@discardableResult mutating func update(with member: Self) -> Self?",
            "Adds options, and gives those that were there.",
            body: """
                let known = intersection(member)
                formUnion(member)
                return known.isEmpty ? nil : known
                """)
        Method(
            "@discardableResult mutating func insert(_ member: Self) -> (inserted: Bool, memberAfterInsert: Self)",
            "Adds options, and says whether they were new.",
            raw: { call in
                let (own, member) = (try own(call), try other(call))
                let type = call.types.parameters[0]
                let isThere = own & member == member
                call.slots[0] = try made(own | member, type, call)
                return call.tuple(call.result, .bool(!isThere), try made(isThere ? own & member : member, type, call))
            })
        Method(
            "@discardableResult mutating func remove(_ member: Self) -> Self?", "Takes options out.",
            raw: { call in
                let (own, member) = (try own(call), try other(call))
                let type = call.types.parameters[0]
                call.slots[0] = try made(own & ~member, type, call)
                return own & member == 0 ? .none : call.optional(try made(own & member, type, call))
            })
    }

    @MemberBuilder private static func combination(
        _ name: String, _ changing: String, _ documentation: String, _ combine: @escaping (Int, Int) -> Int
    ) -> [any LibraryMember] {
        Method(
            "func \(name)(_ other: Self) -> Self", documentation,
            raw: { try made(combine(own($0), other($0)), $0.types.parameters[0], $0) })
        Method(
            "mutating func \(changing)(_ other: Self)", documentation,
            raw: { call in
                call.slots[0] = try made(combine(own(call), other(call)), call.types.parameters[0], call)
                return .void
            })
    }

    // MARK: Raw values

    private static func own(_ call: RawCall) throws -> Int { try bits(call[0], call.types.parameters[0], call) }
    private static func other(_ call: RawCall) throws -> Int { try bits(call[1], call.types.parameters[1], call) }

    private static func bits(_ value: Value, _ type: Type, _ call: RawCall) throws -> Int {
        guard let engine = call.session.engine else { throw LibraryTrap("an option set was expected") }
        return try engine.property("rawValue", of: value, type, call.context.state, at: call.context.site).int
    }

    /// The set with these bits, by the type's own `init(rawValue:)`.
    private static func made(_ bits: Int, _ type: Type, _ call: RawCall) throws -> Value {
        for found in call.table.lookUpMembers(named: LanguageNames.initializer, of: type, isStatic: true) {
            guard case .function(let function) = found.member, function.fullName == "init(rawValue:)",
                !function.isFailable, let engine = call.session.engine
            else { continue }
            if case .requirement = function.implementation { continue }
            let code = engine.code(
                for: FunctionReference(declaration: function, substitution: found.substitution))
            let base = call.context.state.pointee.top
            base[1] = .int(bits)
            try code.enter(Frame(base, call.context.state), at: call.context.site)
            return base.take()
        }
        throw LibraryTrap("type '\(type)' has no 'init(rawValue:)'")
    }
}

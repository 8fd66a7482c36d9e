import Foundation

/// Random numbers. Without a generator they come from the session's seed, so that a replay draws the same; with one, the
/// numbers are those that Swift draws from it.
enum RandomMembers {
    @MemberBuilder static func integer<T: StoredInteger>(_ type: T.Type, _ name: String) -> [any LibraryMember] {
        Method("static func random(in range: Range<\(name)>) -> \(name)", "A random number from the range.") {
            (range: Range<T>, context: CallContext) in
            if range.isEmpty { throw LibraryTrap("cannot draw a random number from an empty range") }
            return T.random(in: range, using: &SessionGenerator.of(context).generator)
        }
        Method("static func random(in range: ClosedRange<\(name)>) -> \(name)", "A random number from the range.") {
            (range: ClosedRange<T>, context: CallContext) in
            T.random(in: range, using: &SessionGenerator.of(context).generator)
        }
        Method(
            "static func random<G: RandomNumberGenerator>(in range: Range<\(name)>, using generator: inout G) -> \(name)",
            "A random number from the range.",
            raw: { call in
                let range = try Range<T>.fromCell(call[0], as: call.types.parameters[0], in: call.context)
                if range.isEmpty { throw LibraryTrap("cannot draw a random number from an empty range") }
                return try CellGenerator.use(call, 1) { T.random(in: range, using: &$0) }
                    .toCell(as: call.result, in: call.context)
            })
        Method(
            "static func random<G: RandomNumberGenerator>(in range: ClosedRange<\(name)>, using generator: inout G) -> \(name)",
            "A random number from the range.",
            raw: { call in
                let range = try ClosedRange<T>.fromCell(call[0], as: call.types.parameters[0], in: call.context)
                return try CellGenerator.use(call, 1) { T.random(in: range, using: &$0) }
                    .toCell(as: call.result, in: call.context)
            })
    }

    @MemberBuilder static func floatingPoint<T: StoredFloatingPoint>(
        _ type: T.Type, _ name: String
    ) -> [any LibraryMember] {
        Method("static func random(in range: Range<\(name)>) -> \(name)", "A random number from the range.") {
            (range: Range<T>, context: CallContext) in
            if range.isEmpty { throw LibraryTrap("cannot draw a random number from an empty range") }
            return draw(range, &SessionGenerator.of(context).generator)
        }
        Method("static func random(in range: ClosedRange<\(name)>) -> \(name)", "A random number from the range.") {
            (range: ClosedRange<T>, context: CallContext) in draw(range, &SessionGenerator.of(context).generator)
        }
        Method(
            "static func random<G: RandomNumberGenerator>(in range: Range<\(name)>, using generator: inout G) -> \(name)",
            "A random number from the range.",
            raw: { call in
                let range = try Range<T>.fromCell(call[0], as: call.types.parameters[0], in: call.context)
                if range.isEmpty { throw LibraryTrap("cannot draw a random number from an empty range") }
                return try CellGenerator.use(call, 1) { draw(range, &$0) }.toCell(as: call.result, in: call.context)
            })
        Method(
            "static func random<G: RandomNumberGenerator>(in range: ClosedRange<\(name)>, using generator: inout G) -> \(name)",
            "A random number from the range.",
            raw: { call in
                let range = try ClosedRange<T>.fromCell(call[0], as: call.types.parameters[0], in: call.context)
                return try CellGenerator.use(call, 1) { draw(range, &$0) }.toCell(as: call.result, in: call.context)
            })
    }

    /// A protocol cannot promise `RawSignificand: FixedWidthInteger` to `random`, so the two types are told apart here.
    private static func draw<T: StoredFloatingPoint, G: RandomNumberGenerator>(_ range: Range<T>, _ generator: inout G)
        -> T
    {
        T.random(in: range, using: &generator)
    }

    private static func draw<T: StoredFloatingPoint, G: RandomNumberGenerator>(
        _ range: ClosedRange<T>, _ generator: inout G
    ) -> T {
        T.random(in: range, using: &generator)
    }
}

/// The session's generator, as Swift's algorithms take it.
final class SessionGenerator {
    var generator: Words

    private init(_ next: @escaping () -> UInt64) { generator = Words(word: next) }

    static func of(_ context: CallContext) -> SessionGenerator {
        let key = ObjectIdentifier(SessionGenerator.self)
        if let known = context.session.storage[key] as? SessionGenerator { return known }
        let made = SessionGenerator(context.session.randomWord)
        context.session.storage[key] = made
        return made
    }

    struct Words: RandomNumberGenerator {
        let word: () -> UInt64

        mutating func next() -> UInt64 { word() }
    }
}

/// Puts elements in random order, drawing as Swift's `shuffle(using:)` does.
enum Shuffling {
    static func shuffled<G: RandomNumberGenerator>(
        _ elements: [Value], using generator: inout G, _ context: CallContext
    ) throws -> [Value] {
        var elements = elements
        for place in elements.indices.dropLast() {
            try context.checkInterrupt()
            elements.swapAt(place, place + Int.random(in: 0..<(elements.count - place), using: &generator))
        }
        return elements
    }
}

/// A generator of a cell, or the session's own, as Swift's algorithms take it.
struct CellGenerator: RandomNumberGenerator {
    private var value: Value
    private let type: Type
    private let context: CallContext
    private var failure: (any Error)?
    /// What is drawn after a failure, until the algorithm ends: many refuse numbers that repeat.
    private var substitute: UInt64 = 0

    /// Draws with the generator that stands in a slot, and puts what became of it back.
    static func use<R>(_ call: RawCall, _ index: Int, _ draw: (inout CellGenerator) throws -> R) throws -> R {
        var generator = CellGenerator(
            value: call.slots[index], type: call.types.parameters[index], context: call.context)
        call.slots[index] = .none
        defer { call.slots[index] = generator.value }
        let result = try draw(&generator)
        if let failure = generator.failure { throw failure }
        return result
    }

    private init(value: Value, type: Type, context: CallContext) {
        self.value = value
        self.type = type
        self.context = context
    }

    mutating func next() -> UInt64 {
        if case .object(let object) = value, object is NativeBox {
            return SessionGenerator.of(context).generator.next()
        }
        if failure == nil {
            do { return try MutatingCall.run("next()", on: &value, type, context) } catch { failure = error }
        }
        substitute &+= 0x9E37_79B9_7F4A_7C15
        return substitute ^ (substitute >> 31)
    }
}

/// Calls of a cell's mutating methods.
enum MutatingCall {
    static func run<R>(_ method: String, on value: inout Value, _ type: Type, _ context: CallContext) throws -> R {
        let (result, resultType) = try run(method, [], on: &value, type, context)
        return try NativeConversion.fromCell(result, as: resultType, to: R.self, in: context)
    }

    /// Calls a method whose result nobody needs.
    static func run(
        _ method: String, _ argument: Value, on value: inout Value, _ type: Type, _ context: CallContext
    ) throws {
        _ = try run(method, [argument], on: &value, type, context)
    }

    private static func run(
        _ method: String, _ arguments: [Value], on value: inout Value, _ type: Type, _ context: CallContext
    ) throws -> (Value, Type) {
        let types = context.session.types
        guard let member = types.method(method, of: type), let engine = context.session.engine else {
            throw LibraryTrap("type '\(type)' has no method '\(method)'")
        }
        let code = engine.code(for: member)
        let base = context.state.pointee.top
        base[1] = value
        for (index, argument) in arguments.enumerated() { base[index + 2] = argument }
        // An instance of a class stays where it is; only a value comes back changed.
        let isClass = type.nominal?.kind == .classType
        if !isClass { value = .none }
        defer { if !isClass { value = (base + 1).take() } }
        try code.enter(Frame(base, context.state), at: context.site)
        return (base.take(), types.substitute(member.declaration.result, member.substitution))
    }
}

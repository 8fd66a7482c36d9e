import Synchronization

/// Counts values whose type no variable's declared type tells: instances of classes, what stands in `any`, payloads. While
/// there are some, the type's declaration is needed, whatever the names of the session mean by now.
final class Presence: Sendable {
    private let count = Atomic<Int>(0)

    var isSome: Bool { count.load(ordering: .relaxed) > 0 }

    func enter() { count.add(1, ordering: .relaxed) }
    func leave() { count.subtract(1, ordering: .relaxed) }
}

/// Says that a type is needed for as long as this is kept.
final class TypeUse: Sendable {
    private nonisolated(unsafe) let type: Type

    init(_ type: Type) {
        self.type = type
        type.enter()
    }

    deinit { type.leave() }
}

extension Type {
    /// Notes that a value has come that only itself knows to be of this type.
    func enter() { forEachDeclared { $0.presence.enter() } }
    /// Notes that such a value has gone.
    func leave() { forEachDeclared { $0.presence.leave() } }

    /// Passes all types of cells that the type is made of.
    private func forEachDeclared(_ body: (Nominal) -> Void) {
        switch self {
        case .nominal(let nominal, let arguments):
            if nominal.span != nil { body(nominal) }
            for argument in arguments { argument.forEachDeclared(body) }
        case .tuple(let elements): for element in elements { element.type.forEachDeclared(body) }
        case .function(let function):
            for parameter in function.parameters { parameter.type.forEachDeclared(body) }
            function.result.forEachDeclared(body)
            function.thrown?.forEachDeclared(body)
        case .existential(let protocols): for nominal in protocols where nominal.span != nil { body(nominal) }
        case .metatype(let type), .member(let type, _): type.forEachDeclared(body)
        case .parameter, .unknown, .error: break
        }
    }
}

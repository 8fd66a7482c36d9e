/// A key path as a value: the way from a root to one of its parts, to be gone at any time.
package final class KeyPathValue: Object {
    /// The type that the path was written as: `WritableKeyPath<Point, Int>`.
    let type: Type
    /// The stretches of the path, one behind the other: `appending(path:)` puts them together.
    let links: [Link]

    /// A stretch that one literal described.
    struct Link {
        let steps: [Step]
        /// Where it is written.
        let site: SourceSpan
        let get: FunctionValue
        /// Sets the part: of a root that is changed in place, or of what a root refers to.
        let set: FunctionValue?
    }

    /// A step of a path, as two paths are compared and shown by.
    struct Step {
        let part: KeyPathLiteral.Part
        /// The indices of a subscript.
        let indices: [Value]
    }

    init(_ type: Type, _ links: [Link]) {
        self.type = type
        self.links = links
    }

    var steps: [Step] { links.flatMap(\.steps) }

    /// The path, then another one from where it ends.
    func appending(_ other: KeyPathValue, as type: Type) -> KeyPathValue {
        KeyPathValue(type, links + other.links)
    }

    /// The part of a root.
    func read(_ root: Value, _ context: CallContext) throws -> Value {
        try links.reduce(root) { try $1.read($0, context) }
    }

    /// Gives the part of a root another value.
    func write(_ value: Value, into root: inout Value, _ context: CallContext) throws {
        try Self.write(value, into: &root, links[...], context)
    }

    private static func write(
        _ value: Value, into root: inout Value, _ links: ArraySlice<Link>, _ context: CallContext
    ) throws {
        guard let link = links.first else { return root = value }
        let rest = links.dropFirst()
        if rest.isEmpty { return try link.write(value, into: &root, context) }
        var part = try link.read(root, context)
        try write(value, into: &part, rest, context)
        // Without a setter the rest of the way goes through an instance, which has been changed where it is.
        try link.write(part, into: &root, context)
    }
}

extension KeyPathValue.Link {
    fileprivate func read(_ root: Value, _ context: CallContext) throws -> Value {
        try locating(context) { try CellFunction(value: get, type: get.type, context: context).call(root) }
    }

    /// What fails on the way itself, not in a member's own code, fails where the path is used.
    private func locating<T>(_ context: CallContext, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let trap as Trap where trap.site == site {
            trap.site = context.session.currentSite
            trap.calls = []
            throw trap
        }
    }

    fileprivate func write(_ value: Value, into root: inout Value, _ context: CallContext) throws {
        guard let set else { return }
        let function = CellFunction(value: set, type: set.type, context: context)
        _ = try locating(context) {
            set.type.parameters.first?.isInout == true
                ? try function.mutate(&root, value) : try function.call(root, value)
        }
    }
}

extension KeyPathValue: CustomStringConvertible {
    /// The path as it is written: `\Person.address.city`.
    package var description: String {
        let root = type.arguments.first?.runtimeName ?? ""
        let steps = self.steps
        if steps.isEmpty { return "\\\(root).self" }
        // Where the way may end early, what it leads to is made optional in the last step.
        return "\\\(root)" + steps.map(\.part.text).joined() + (steps.contains { $0.part == .chain } ? "?" : "")
    }
}

extension KeyPathValue {
    /// Whether both are the same way from the same root.
    func isEqual(to other: KeyPathValue, _ state: UnsafeMutablePointer<RunState>) throws -> Bool {
        let (mine, theirs) = (steps, other.steps)
        guard type.arguments.first == other.type.arguments.first, mine.map(\.part) == theirs.map(\.part) else {
            return false
        }
        for (a, b) in zip(mine, theirs) {
            for (x, y) in zip(a.indices, b.indices) where try !Equality.equal(x, y, state) { return false }
        }
        return true
    }

    func hash(_ state: UnsafeMutablePointer<RunState>) throws -> Int {
        var hasher = Hasher()
        for step in steps {
            hasher.combine(step.part)
            for index in step.indices { hasher.combine(try Equality.hash(index, state)) }
        }
        return hasher.finalize() & Int.max
    }
}

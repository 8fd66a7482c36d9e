// Two parts of one variable that a call changes at once: `swap(&size.width, &size.height)`.

extension BodyLowering {
    /// Lowers arguments. Where several of them are stored parts of one variable, that is opened once for all.
    func withSharedPlaces<T>(_ arguments: [Argument], _ work: () -> T) -> T {
        let targets = arguments.compactMap { argument -> Expression? in
            if case .place(let target) = argument { return target }
            return nil
        }
        guard targets.count > 1 else { return work() }
        let saved = sharedPlaces
        defer { sharedPlaces = saved }
        for (index, target) in targets.enumerated() {
            for other in targets[(index + 1)...] {
                guard
                    let root = target.wholes.last(where: { whole in other.wholes.contains(where: whole.isSamePlace) }),
                    shared(root) == nil
                else { continue }
                let variable = place(root)
                // Of an 'inout' that closures share each part is opened by itself: they may use the others.
                if root.isPartOfInout, variable.hasAddress, variable.root is BoxPlace { continue }
                sharedPlaces.append((root, SharedPlace(variable, holder: temporarySlot())))
            }
        }
        return work()
    }

    /// The place that stands for a variable whose parts are changed at once.
    func shared(_ expression: Expression) -> Place? {
        sharedPlaces.first { $0.root.isSamePlace(as: expression) }?.place
    }
}

extension Expression {
    /// What a stored part of structs and tuples lies in: the variable, and the parts on the way.
    fileprivate var wholes: [Expression] {
        switch kind {
        case .field(let base, _) where base.type.nominal?.kind == .structure: base.wholes + [base]
        case .tupleElement(let base, _): base.wholes + [base]
        default: []
        }
    }

    /// Whether it is an `inout` parameter, the `self` of a mutating method among them, or lies in one.
    fileprivate var isPartOfInout: Bool {
        switch kind {
        case .local(let variable): variable.isInout
        case .field(let base, _), .tupleElement(let base, _): base.isPartOfInout
        default: false
        }
    }

    /// Whether both name the same variable, with nothing on the way that is evaluated.
    fileprivate func isSamePlace(as other: Expression) -> Bool {
        switch (kind, other.kind) {
        case (.local(let a), .local(let b)): a === b
        case (.global(let a), .global(let b)), (.staticField(let a, _), .staticField(let b, _)): a === b
        case (.field(let a, let x), .field(let b, let y)): x === y && a.isSamePlace(as: b)
        case (.convert(.relabel, let a), .convert(.relabel, let b)): a.isSamePlace(as: b)
        default: false
        }
    }
}

/// A variable that is opened once, whichever of its parts comes first.
final class SharedPlace: Place {
    private let base: Place
    /// Keeps where the value is while it is open.
    private let holder: Int

    init(_ base: Place, holder: Int) {
        self.base = base
        self.holder = holder
    }

    override var hasAddress: Bool { false }
    override func prepare(_ frame: Frame) throws {
        // What an earlier call left in the slot is no place.
        frame.slots[holder] = .none
        try base.prepare(frame)
    }
    override func release(_ frame: Frame) { base.release(frame) }

    override func access(_ frame: Frame, _ body: (Slot) throws -> Void) throws {
        if case .int(let bits) = frame.slots[holder], let open = Slot(bitPattern: bits) { return try body(open) }
        try base.access(frame) { slot in
            frame.slots[holder] = .int(Int(bitPattern: slot))
            defer { frame.slots[holder] = .none }
            try body(slot)
        }
    }
}

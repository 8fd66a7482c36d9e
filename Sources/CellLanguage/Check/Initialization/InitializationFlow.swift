/// What must be given a value before it is used.
enum Storage: Hashable {
    case local(LocalVariable)
    case global(ObjectIdentifier)
    /// A stored property of the instance that an initializer makes.
    case field(ObjectIdentifier)
    /// The whole instance: set when `self.init`, `super.init` or an assignment to `self` has run.
    case instance
}

/// Which storage has a value at one point of a body, on every way that leads there.
struct InitializationFlow {
    /// What the ways that lead to a point have done.
    struct Status: OptionSet {
        let rawValue: Int
        static let isSet = Status(rawValue: 1)
        static let isUnset = Status(rawValue: 2)
    }

    /// False behind a `return`, `throw` or a call that never returns.
    var isReachable = true
    private(set) var statuses: [Storage: Status] = [:]
    /// The numbers that local variables are known to have.
    var numbers: [LocalVariable: KnownNumber] = [:]

    /// A number, and which assignment gave it: the same number given anew is no longer known for sure.
    struct KnownNumber: Equatable {
        let number: Int
        let assignment: Int
    }

    func status(of storage: Storage) -> Status? { statuses[storage] }

    mutating func declare(_ storage: Storage) { statuses[storage] = .isUnset }

    mutating func set(_ storage: Storage) {
        if statuses[storage] != nil { statuses[storage] = .isSet }
    }

    /// Both ways come together.
    mutating func join(_ other: InitializationFlow?) {
        guard let other, other.isReachable else { return }
        guard isReachable else {
            self = other
            return
        }
        if numbers != other.numbers { numbers = numbers.filter { other.numbers[$0] == $1 } }
        for (storage, status) in other.statuses { statuses[storage, default: status].formUnion(status) }
    }

    static func joined(_ left: InitializationFlow, _ right: InitializationFlow) -> InitializationFlow {
        var result = left
        result.join(right)
        return result
    }

    func withoutWay() -> InitializationFlow {
        var copy = self
        copy.isReachable = false
        return copy
    }
}

/// Collects the elements of an array in the form in which the array is stored.
struct ArrayBuilder {
    private let state: UnsafeMutablePointer<RunState>
    private var count = 0
    private let storage: StorageClass
    private var ints: [Int] = []
    private var doubles: [Double] = []
    private var floats: [Float] = []
    private var bools: [Bool] = []
    private var values: [Value] = []

    /// - Parameter element: The type of the array's elements.
    init(of element: Type, capacity: Int = 0, _ context: CallContext) throws {
        state = context.state
        try context.admit(count: capacity)
        switch element.nominal?.role {
        case .int: storage = .int
        case .double: storage = .double
        case .float: storage = .float
        case .bool: storage = .bool
        default: storage = .value
        }
        switch storage {
        case .int: ints.reserveCapacity(capacity)
        case .double: doubles.reserveCapacity(capacity)
        case .float: floats.reserveCapacity(capacity)
        case .bool: bools.reserveCapacity(capacity)
        case .value: values.reserveCapacity(capacity)
        }
    }

    @inline(__always) mutating func append(_ value: Value) throws {
        try state.admitGrowth(from: count, to: count + 1)
        count += 1
        switch storage {
        case .int: ints.append(value.int)
        case .double: doubles.append(value.double)
        case .float: floats.append(value.float)
        case .bool: bools.append(value.bool)
        case .value: values.append(value)
        }
    }

    /// The array of the elements so far.
    var array: Value {
        switch storage {
        case .int: .ints(ints)
        case .double: .doubles(doubles)
        case .float: .floats(floats)
        case .bool: .bools(bools)
        case .value: .array(values)
        }
    }
}

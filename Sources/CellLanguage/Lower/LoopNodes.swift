extension Flow {
    /// Whether the loop at `level` goes on after its body ended so. Otherwise this becomes the way the loop itself ends.
    @inline(__always) mutating func goesOn(_ frame: Frame, _ level: Int) -> Bool {
        switch self {
        case .next: return true
        case .continueLoop: return frame.state.pointee.jumpLevel == level
        case .breakLoop:
            if frame.state.pointee.jumpLevel == level { self = .next }
            return false
        case .returned, .fallthroughCase: return false
        }
    }
}

final class WhileNode: Node {
    private let test: Node
    private let body: Node
    private let level: Int
    private let site: SourceSpan?
    init(_ test: Node, _ body: Node, level: Int, _ site: SourceSpan?) {
        self.test = test
        self.body = body
        self.level = level
        self.site = site
    }
    override func run(_ frame: Frame) throws -> Flow {
        while try test.bool(frame) {
            try frame.checkInterrupt(at: site)
            var flow = try body.run(frame)
            if !flow.goesOn(frame, level) { return flow }
        }
        return .next
    }
}

final class RepeatNode: Node {
    private let body: Node
    private let test: Node
    private let level: Int
    private let site: SourceSpan
    init(_ body: Node, _ test: Node, level: Int, _ site: SourceSpan) {
        self.body = body
        self.test = test
        self.level = level
        self.site = site
    }
    override func run(_ frame: Frame) throws -> Flow {
        repeat {
            try frame.checkInterrupt(at: site)
            var flow = try body.run(frame)
            if !flow.goesOn(frame, level) { return flow }
        } while try test.bool(frame)
        return .next
    }
}

/// `for i in a..<b` over `Int`, without an iterator.
final class CountingLoop: Node {
    /// Where the loop begins and ends.
    enum Bounds {
        /// Written in place.
        case written(Node, Node)
        /// Those of a range.
        case range(Node)
    }

    private let slot: Int
    private let bounds: Bounds
    private let isClosed: Bool
    private let body: Node
    private let level: Int
    private let site: SourceSpan

    init(_ slot: Int, _ bounds: Bounds, isClosed: Bool, _ body: Node, level: Int, site: SourceSpan) {
        self.slot = slot
        self.bounds = bounds
        self.isClosed = isClosed
        self.body = body
        self.level = level
        self.site = site
    }

    override func run(_ frame: Frame) throws -> Flow {
        let (first, last) = try ends(frame)
        var current = first
        if current > last { throw Trap(.range, RangeTrap.message, at: site, hint: RangeTrap.hint) }
        if !isClosed, current == last { return .next }
        let end = isClosed ? last : last - 1
        let variable = frame.slots + slot
        while true {
            try frame.checkInterrupt(at: site)
            variable.initialize(to: .int(current))
            var flow = try body.run(frame)
            if !flow.goesOn(frame, level) { return flow }
            if current == end { return .next }
            current += 1
        }
    }

    private func ends(_ frame: Frame) throws -> (Int, Int) {
        switch bounds {
        case .written(let lower, let upper): return (try lower.int(frame), try upper.int(frame))
        case .range(let range):
            let record = try range.value(frame).record(at: site)
            return (record[0].int, record[1].int)
        }
    }
}

/// `for element in array`: the elements go straight from the array into the variable.
final class ArrayLoop: Node {
    private let slot: Int
    private let array: Node
    private let body: Node
    private let level: Int
    private let site: SourceSpan

    init(_ slot: Int, _ array: Node, _ body: Node, level: Int, site: SourceSpan) {
        self.slot = slot
        self.array = array
        self.body = body
        self.level = level
        self.site = site
    }

    override func run(_ frame: Frame) throws -> Flow {
        switch try array.value(frame) {
        case .ints(let numbers): try run(numbers, frame) { .int($0) }
        case .doubles(let numbers): try run(numbers, frame) { .double($0) }
        case .floats(let numbers): try run(numbers, frame) { .float($0) }
        case .bools(let flags): try run(flags, frame) { .bool($0) }
        case .array(let values): try run(values, frame) { $0 }
        case let other: throw Defect.trap("Array", other, at: site)
        }
    }

    @inline(__always)
    private func run<T>(_ elements: [T], _ frame: Frame, _ store: (T) -> Value) throws -> Flow {
        for element in elements {
            try frame.checkInterrupt(at: site)
            frame.slots[slot] = store(element)
            var flow = try body.run(frame)
            if !flow.goesOn(frame, level) { return flow }
        }
        return .next
    }
}

/// Statements one after the other.
enum NodeList {
    static func make(_ nodes: [Node]) -> Node {
        switch nodes.count {
        case 0: EmptyNode()
        case 1: nodes[0]
        case 2: SequenceOfTwo(nodes[0], nodes[1])
        case 3: SequenceOfThree(nodes[0], nodes[1], nodes[2])
        default: SequenceOfMany(nodes)
        }
    }
}

final class EmptyNode: Node {
    override func run(_ frame: Frame) throws -> Flow { .next }
}

final class SequenceOfTwo: Node {
    let first: Node
    let second: Node
    init(_ first: Node, _ second: Node) {
        self.first = first
        self.second = second
    }
    override func run(_ frame: Frame) throws -> Flow {
        let flow = try first.run(frame)
        if flow != .next { return flow }
        return try second.run(frame)
    }
}

final class SequenceOfThree: Node {
    let first: Node
    let second: Node
    let third: Node
    init(_ first: Node, _ second: Node, _ third: Node) {
        self.first = first
        self.second = second
        self.third = third
    }
    override func run(_ frame: Frame) throws -> Flow {
        var flow = try first.run(frame)
        if flow != .next { return flow }
        flow = try second.run(frame)
        if flow != .next { return flow }
        return try third.run(frame)
    }
}

final class SequenceOfMany: Node {
    private let nodes: Parts
    init(_ nodes: [Node]) { self.nodes = Parts(nodes) }
    override func run(_ frame: Frame) throws -> Flow {
        for index in 0..<nodes.count {
            let flow = try nodes.run(index, frame)
            if flow != .next { return flow }
        }
        return .next
    }
}

final class IfNode: Node {
    private let test: Node
    private let then: Node
    init(_ test: Node, _ then: Node) {
        self.test = test
        self.then = then
    }
    override func run(_ frame: Frame) throws -> Flow {
        try test.bool(frame) ? try then.run(frame) : .next
    }
}

final class IfElseNode: Node {
    private let test: Node
    private let then: Node
    private let otherwise: Node
    init(_ test: Node, _ then: Node, _ otherwise: Node) {
        self.test = test
        self.then = then
        self.otherwise = otherwise
    }
    override func run(_ frame: Frame) throws -> Flow {
        try test.bool(frame) ? try then.run(frame) : try otherwise.run(frame)
    }
}

final class GuardNode: Node {
    private let test: Node
    private let otherwise: Node
    init(_ test: Node, _ otherwise: Node) {
        self.test = test
        self.otherwise = otherwise
    }
    override func run(_ frame: Frame) throws -> Flow {
        try test.bool(frame) ? .next : try otherwise.run(frame)
    }
}

/// `return` with a value, which goes into the frame's first slot.
final class ReturnNode: Node {
    private let inner: Node
    init(_ inner: Node) { self.inner = inner }
    override func run(_ frame: Frame) throws -> Flow {
        try inner.store(frame, into: frame.slots)
        return .returned
    }
}

final class ReturnVoid: Node {
    override func run(_ frame: Frame) throws -> Flow {
        frame.slots.pointee = .void
        return .returned
    }
}

/// `break` and `continue`: the loop at `level` takes it.
final class JumpNode: Node {
    let level: Int
    let isContinue: Bool
    init(_ level: Int, isContinue: Bool) {
        self.level = level
        self.isContinue = isContinue
    }
    override func run(_ frame: Frame) throws -> Flow {
        frame.state.pointee.jumpLevel = level
        return isContinue ? .continueLoop : .breakLoop
    }
}

final class FallthroughNode: Node {
    override func run(_ frame: Frame) throws -> Flow { .fallthroughCase }
}

import TensorKernels

/// A loop's steps in the order in which a tile runs them, and the registers they use.
///
/// Loads come right before their first use and registers are used again once their value is dead, so that a tile's
/// registers fit the L1 cache.
struct LoopSchedule {
    private(set) var steps: [sg_step] = []
    private(set) var prologueCount = 0
    private(set) var sinks: [sg_sink] = []
    private(set) var registerCount = 0
    /// The points of a tile.
    let tile: Int

    private let program: LoopProgram
    private var free: [UInt16] = []
    /// Where the value of each of the program's registers is; nil before it is computed.
    private var places: [UInt16?]
    private var usesLeft: [Int]

    /// The schedule with the longest tile whose registers fit.
    ///
    /// - Parameters:
    ///   - patterns: of each load; nil for constants and random numbers.
    ///   - row: the length of the rows that a reduction adds up, if it keeps rows.
    ///   - rowLength: the length of the rows whose columns the loop goes down, if it does.
    static func fitting(
        _ program: LoopProgram, patterns: [LoadPattern?], row: Int?, rowLength: Int?
    ) throws(TensorError) -> Self {
        // Tiles of 512 points are long enough that deciding what to do costs little beside doing it.
        var longest = 512
        while longest >= 16 {
            let schedule = LoopSchedule(
                program, patterns: patterns, row: row, rowLength: rowLength, longestTile: longest)
            if schedule.registerCount * schedule.tile <= sg_loop_register_floats { return schedule }
            longest /= 2
        }
        throw TensorError.backend("a fused loop of \(program.steps.count) steps needs more registers than there are")
    }

    private init(
        _ program: LoopProgram, patterns: [LoadPattern?], row: Int?, rowLength: Int?, longestTile: Int
    ) {
        self.program = program
        let registers = program.loads.count + program.steps.count
        places = Array(repeating: nil, count: registers)
        usesLeft = Array(repeating: 0, count: registers)
        let cycles = patterns.compactMap { $0?.cycle } + (row.map { [$0] } ?? [])
        tile =
            rowLength.map { Self.tile(upTo: longestTile, dividing: $0) } ?? Self.tile(upTo: longestTile, cycles: cycles)
        countUses()

        // What is the same in every tile, or every tile of a column, is loaded once, into a register of its own.
        for (index, load) in program.loads.enumerated() where usesLeft[index] > 0 {
            let isConstant = if case .constant = load { true } else { false }
            let comesAgain = patterns[index]?.cycle.map { cycle in
                tile % cycle == 0 || rowLength.map { $0 % cycle == 0 } == true
            }
            guard isConstant || comesAgain == true else { continue }
            usesLeft[index] = Self.forever
            emitLoad(index)
        }
        prologueCount = steps.count
        for (index, step) in program.steps.enumerated() where usesLeft[program.loads.count + index] > 0 {
            emit(step, as: program.loads.count + index)
        }
        // Reductions first: a store may overwrite the input that they read.
        let outputs = program.outputs.enumerated()
        for (index, output) in outputs.filter(\.element.isReduction) + outputs.filter({ !$0.element.isReduction }) {
            sinks.append(sg_sink(kind: output.kind, source: place(of: output.register), output: UInt16(index)))
        }
    }

    // MARK: Uses

    private static let forever = Int.max / 2

    /// Counts the steps that read each register, dead steps left out. An output's register lives to the end.
    private mutating func countUses() {
        for output in program.outputs { usesLeft[output.register] = Self.forever }
        for (index, step) in program.steps.enumerated().reversed() where usesLeft[program.loads.count + index] > 0 {
            for argument in step.arguments where usesLeft[argument] < Self.forever { usesLeft[argument] += 1 }
        }
    }

    // MARK: The tile

    /// The longest tile that holds whole cycles, where that is possible.
    private static func tile(upTo longest: Int, cycles: [Int]) -> Int {
        var unit = 16
        for cycle in cycles where cycle > 0 {
            let common = unit * cycle / greatestCommonDivisor(unit, cycle)
            if common <= longest { unit = common }
        }
        return longest / unit * unit
    }

    /// The longest tile that rows hold a whole number of; rather a shorter last one than very short ones.
    private static func tile(upTo longest: Int, dividing length: Int) -> Int {
        stride(from: longest, to: longest / 2, by: -16).first { length % $0 == 0 } ?? longest
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        b == 0 ? a : greatestCommonDivisor(b, a % b)
    }

    // MARK: Registers

    private mutating func takeRegister() -> UInt16 {
        if let register = free.popLast() { return register }
        registerCount += 1
        return UInt16(registerCount - 1)
    }

    private mutating func emitLoad(_ index: Int) {
        let register = takeRegister()
        places[index] = register
        steps.append(sg_step(function: UInt16(sg_load_step.rawValue), out: register, a: UInt16(index), b: 0, c: 0))
    }

    /// Where a value is. Only loads may have to be fetched first: steps come in order.
    private mutating func place(of register: Int) -> UInt16 {
        if let place = places[register] { return place }
        emitLoad(register)
        return UInt16(places[register] ?? 0)
    }

    private mutating func emit(_ step: LoopProgram.Step, as result: Int) {
        let arguments = step.arguments
        let sources = arguments.map { place(of: $0) }
        let out = takeRegister()
        places[result] = out
        let source = { (position: Int) in position < sources.count ? sources[position] : sources[0] }
        let function = UInt16(step.function.kernel.function.rawValue)
        steps.append(sg_step(function: function, out: out, a: source(0), b: source(1), c: source(2)))
        for argument in arguments where usesLeft[argument] < Self.forever {
            usesLeft[argument] -= 1
            if usesLeft[argument] == 0, let register = places[argument] { free.append(register) }
        }
    }
}

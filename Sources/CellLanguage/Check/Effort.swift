/// How much work the checking of an expression may take, and whether somebody wants it to end.
///
/// Work is counted in steps, not in time: what is too complex is so on every machine. A step takes about a microsecond.
package final class Effort {
    /// The most steps that an expression may take, and those for each byte of its text: a table of thousands of numbers is
    /// long and not complex.
    package static let limit = 200_000
    private static let limitPerByte = 20
    /// How many steps pass between two looks at the flag.
    private static let patience = 256

    /// The steps of the expression that is being checked.
    package private(set) var steps = 0
    /// All steps so far.
    package private(set) var total = 0
    /// Whether the work was ended from outside.
    package private(set) var isStopped = false
    /// What the current expression may take.
    private var allowance = Effort.limit
    /// How many expressions around the current one are being checked.
    private var depth = 0
    private let shouldStop: () -> Bool

    /// - Parameter shouldStop: Asked now and then.
    package init(shouldStop: @escaping () -> Bool = { false }) { self.shouldStop = shouldStop }

    /// Whether the expression has taken more steps than it may.
    var isSpent: Bool { steps > allowance }

    /// Whether work may go on.
    var isEnough: Bool { !isSpent && !isStopped }

    /// Counts a step; false where work must end.
    func spend() -> Bool {
        steps += 1
        total += 1
        if total % Self.patience == 0, !isStopped { isStopped = shouldStop() }
        return isEnough
    }

    /// Runs the check of an expression of so many bytes. Those inside it use up the steps of the outermost one.
    ///
    /// - Returns: The result, and whether this was an outermost expression that took too many.
    func expression<Result>(ofLength bytes: Int, _ work: () -> Result) -> (result: Result, isTooComplex: Bool) {
        if depth == 0 { (steps, allowance) = (0, Self.limit + Self.limitPerByte * bytes) }
        depth += 1
        let result = work()
        depth -= 1
        guard depth == 0 else { return (result, false) }
        defer { steps = 0 }
        return (result, isSpent)
    }
}
